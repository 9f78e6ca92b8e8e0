package mk.infocenter.alliances.comments.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.UUID;
import mk.infocenter.alliances.comments.CommentManagement;
import mk.infocenter.alliances.comments.CommentSummary;
import mk.infocenter.alliances.identity.Requires;
import mk.infocenter.alliances.search.Searchables;
import mk.infocenter.alliances.tenancy.Reason;
import mk.infocenter.alliances.tenancy.Role;
import mk.infocenter.alliances.tenancy.StaleVersion;
import mk.infocenter.alliances.tenancy.TransitionRefused;
import mk.infocenter.alliances.tenancy.TransitionRefused.Why;
import mk.infocenter.alliances.web.Conflict;
import mk.infocenter.alliances.web.Reasons;
import mk.infocenter.alliances.web.Toast;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What members say about a record. Whoever may read its history may read this; only members write. */
@Controller
@RequestMapping("/{tenant}/comments/{kind}/{id}")
@Requires(Role.STAFF)
class CommentsController {

    private final CommentManagement comments;
    private final Searchables pages;

    CommentsController(CommentManagement comments, Searchables pages) {
        this.comments = comments;
        this.pages = pages;
    }

    /** The record whose discussion it is, as its address names it. */
    record About(String tenant, String kind, String id) {

        public String place() {
            return "/" + tenant + "/comments/" + kind + "/" + id;
        }
    }

    @GetMapping
    @Requires({Role.STAFF, Role.OFFICER, Role.MANAGER})
    String discussion(About about, @RequestParam(required = false) @Nullable UUID before, Model model) {
        return page(about, before, model);
    }

    @PostMapping
    String write(About about, CommentForm form, Model model, HttpServletResponse response, RedirectAttributes flash) {
        if (form.wrong() != null) {
            model.addAttribute("written", form.typed());
            model.addAttribute("mention", form.mention());
            model.addAttribute("wrongText", form.wrong());
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return page(about, null, model);
        }
        var comment = comments.write(about.kind(), about.id(), form.written(), form.mention());
        Toast.of("comment.written").show(flash);
        return back(about, comment);
    }

    @GetMapping("/{comment}/edit")
    String form(About about, @PathVariable UUID comment, Model model) {
        var stored = comments.comment(about.kind(), about.id(), comment);
        if (!stored.editable()) {
            throw new TransitionRefused(Why.STATE, "This comment can't be edited any more");
        }
        return form(about, stored, stored.text(), stored.version(), model);
    }

    /** On a stale version nothing is saved; what was typed stays, beside what is stored. */
    @PostMapping("/{comment}/edit")
    String edit(
            About about,
            @PathVariable UUID comment,
            CommentForm form,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        var stored = comments.comment(about.kind(), about.id(), comment);
        if (form.wrong() != null) {
            model.addAttribute("wrongText", form.wrong());
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return form(about, stored, form.typed(), form.version() == null ? -1 : form.version(), model);
        }
        try {
            comments.edit(
                    about.kind(), about.id(), comment, form.version() == null ? -1 : form.version(), form.written());
        } catch (StaleVersion | OptimisticLockingFailureException e) {
            var newer = comments.comment(about.kind(), about.id(), comment);
            model.addAttribute(
                    "conflict",
                    new Conflict.Comparison()
                            .value("text", form.typed(), newer.text())
                            .conflict());
            response.setStatus(HttpStatus.CONFLICT.value());
            return form(about, newer, form.typed(), newer.version(), model);
        }
        Toast.of("comment.edited").show(flash);
        return back(about, comment);
    }

    @PostMapping("/{comment}/withdrawal")
    String withdraw(About about, @PathVariable UUID comment, RedirectAttributes flash) {
        comments.withdraw(about.kind(), about.id(), comment);
        Toast.of("comment.withdrawn")
                .undoneBy(about.place() + "/" + comment + "/restoration", Map.of())
                .show(flash);
        return back(about, comment);
    }

    @PostMapping("/{comment}/restoration")
    String restore(About about, @PathVariable UUID comment, RedirectAttributes flash) {
        comments.restore(about.kind(), about.id(), comment);
        Toast.of("comment.restored").show(flash);
        return back(about, comment);
    }

    @PostMapping("/{comment}/removal")
    @Requires(Role.ADMINISTRATOR)
    String remove(
            About about,
            @PathVariable UUID comment,
            @RequestParam(defaultValue = "") String reason,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        if (Reasons.refused(reason, "remove-" + comment, model, response)) {
            return page(about, null, model);
        }
        comments.remove(about.kind(), about.id(), comment, new Reason(reason));
        Toast.of("comment.removed")
                .undoneBy(about.place() + "/" + comment + "/readmission", Map.of())
                .show(flash);
        return back(about, comment);
    }

    @PostMapping("/{comment}/readmission")
    @Requires(Role.ADMINISTRATOR)
    String readmit(About about, @PathVariable UUID comment, RedirectAttributes flash) {
        comments.readmit(about.kind(), about.id(), comment);
        Toast.of("comment.restored").show(flash);
        return back(about, comment);
    }

    /** To the page of the record, where it has one that the search knows. */
    private String back(About about, UUID comment) {
        return "redirect:"
                + pages.page(about.kind(), about.tenant(), about.id()).orElse(about.place()) + "#comment-" + comment;
    }

    private String page(About about, @Nullable UUID before, Model model) {
        model.addAttribute("discussion", comments.ofRecord(about.kind(), about.id(), before));
        model.addAttribute("latest", before == null);
        return shown("comments/discussion", about, model);
    }

    private String form(About about, CommentSummary stored, String text, int version, Model model) {
        model.addAttribute("comment", stored);
        model.addAttribute("written", text);
        model.addAttribute("version", version);
        return shown("comments/comment-form", about, model);
    }

    private String shown(String view, About about, Model model) {
        model.addAttribute("about", about);
        model.addAttribute(
                "up", pages.page(about.kind(), about.tenant(), about.id()).orElse(null));
        return view;
    }
}
