package mk.infocenter.alliances.organizations.alliances.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.UUID;
import mk.infocenter.alliances.api.InvalidField;
import mk.infocenter.alliances.identity.Requires;
import mk.infocenter.alliances.identity.Visit;
import mk.infocenter.alliances.organizations.alliances.PaperManagement;
import mk.infocenter.alliances.organizations.alliances.PaperView;
import mk.infocenter.alliances.tenancy.Role;
import mk.infocenter.alliances.tenancy.StaleVersion;
import mk.infocenter.alliances.web.Keyset;
import mk.infocenter.alliances.web.Query;
import mk.infocenter.alliances.web.Toast;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Working papers in the workspace. */
@Controller
@Requires(Role.STAFF)
class PaperController {

    static final int SIZE = 20;

    private final PaperManagement papers;

    PaperController(PaperManagement papers) {
        this.papers = papers;
    }

    @GetMapping("/{tenant}/papers")
    String list(HttpServletRequest request, @RequestParam(required = false) @Nullable UUID after, Model model) {
        model.addAttribute("query", Query.of(request));
        model.addAttribute(
                "keyset",
                Keyset.of(
                        papers.page(after, SIZE + 1), SIZE, paper -> paper.id().toString()));
        model.addAttribute("first", after == null);
        return "organizations/alliances/papers";
    }

    @GetMapping("/{tenant}/papers/new")
    String form(@RequestAttribute Visit visit, Model model) {
        model.addAttribute("form", new PaperForm());
        return form(visit, null, model);
    }

    @PostMapping("/{tenant}/papers")
    String write(
            @RequestAttribute Visit visit,
            @Valid @ModelAttribute("form") PaperForm form,
            BindingResult errors,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        if (!errors.hasErrors()) {
            try {
                var paper = papers.write(form.titles(), form.texts());
                return saved(paper, flash);
            } catch (InvalidField e) {
                errors.rejectValue(e.field(), e.message());
            }
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return form(visit, null, model);
    }

    @GetMapping("/{tenant}/papers/{paper}")
    String paper(@PathVariable UUID paper, Model model) {
        model.addAttribute("paper", papers.paper(paper));
        return "organizations/alliances/paper";
    }

    @GetMapping("/{tenant}/papers/{paper}/edit")
    String edit(@RequestAttribute Visit visit, @PathVariable UUID paper, Model model) {
        var stored = papers.paper(paper);
        model.addAttribute("form", PaperForm.of(stored));
        return form(visit, stored, model);
    }

    /** On a stale version nothing is saved; the form comes back with both versions. */
    @PostMapping("/{tenant}/papers/{paper}/edit")
    String save(
            @RequestAttribute Visit visit,
            @PathVariable UUID paper,
            @Valid @ModelAttribute("form") PaperForm form,
            BindingResult errors,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        var stored = papers.paper(paper);
        if (!errors.hasErrors()) {
            try {
                return saved(papers.edit(paper, form.getVersion(), form.titles(), form.texts()), flash);
            } catch (InvalidField e) {
                errors.rejectValue(e.field(), e.message());
            } catch (StaleVersion | OptimisticLockingFailureException e) {
                stored = papers.paper(paper);
                model.addAttribute("conflict", form.conflictWith(PaperForm.of(stored)));
                form.setVersion(stored.version());
                response.setStatus(HttpStatus.CONFLICT.value());
                return form(visit, stored, model);
            }
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return form(visit, stored, model);
    }

    private static String saved(PaperView paper, RedirectAttributes flash) {
        Toast.of("paper.saved").show(flash);
        flash.addAttribute("saved", paper.id());
        return "redirect:/{tenant}/papers/{saved}";
    }

    private static String form(Visit visit, @Nullable PaperView paper, Model model) {
        model.addAttribute("paper", paper);
        model.addAttribute("tenant", visit.organization());
        return "organizations/alliances/paper-form";
    }
}
