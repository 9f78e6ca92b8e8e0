package mk.infocenter.alliances.organizations.consultations.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import mk.infocenter.alliances.api.InvalidField;
import mk.infocenter.alliances.identity.Requires;
import mk.infocenter.alliances.identity.StepUp;
import mk.infocenter.alliances.identity.Visit;
import mk.infocenter.alliances.lists.ListFile;
import mk.infocenter.alliances.organizations.consultations.ConsultationDetails;
import mk.infocenter.alliances.organizations.consultations.ConsultationManagement;
import mk.infocenter.alliances.organizations.consultations.ConsultationStatus;
import mk.infocenter.alliances.tenancy.Role;
import mk.infocenter.alliances.tenancy.StaleVersion;
import mk.infocenter.alliances.web.Baton;
import mk.infocenter.alliances.web.Chips;
import mk.infocenter.alliances.web.Dates;
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

/** The list of consultations, and the form by which one is drafted and edited. */
@Controller
@Requires(Role.STAFF)
class ConsultationsController {

    static final int SIZE = 30;

    private final ConsultationManagement consultations;
    private final Batons batons;
    private final Chips chips;
    private final Dates dates;

    ConsultationsController(ConsultationManagement consultations, Batons batons, Chips chips, Dates dates) {
        this.consultations = consultations;
        this.batons = batons;
        this.chips = chips;
        this.dates = dates;
    }

    /** One line of the list. */
    record Row(
            ConsultationDetails consultation,
            long contributions,
            @Nullable Baton baton) {

        UUID id() {
            return consultation.id();
        }
    }

    @GetMapping("/{tenant}/consultations")
    @Requires({Role.STAFF, Role.OFFICER, Role.MANAGER})
    String list(
            HttpServletRequest request,
            @RequestParam(required = false) @Nullable UUID after,
            Locale locale,
            Model model) {
        var query = Query.of(request, "state");
        var rows = rows(after, query.all("state", ConsultationStatus.class), SIZE + 1, locale);
        model.addAttribute("keyset", Keyset.of(rows, SIZE, row -> row.id().toString()));
        model.addAttribute("query", query);
        model.addAttribute(
                "chips",
                chips.of(query, locale)
                        .codes("state", ConsultationStatus.class, "consultation.status")
                        .list());
        model.addAttribute("states", ConsultationStatus.values());
        model.addAttribute("first", after == null);
        return "organizations/consultations/consultations";
    }

    @GetMapping("/{tenant}/consultations/download.{format:csv|xlsx}")
    @StepUp
    ListFile<Row> download(HttpServletRequest request, Locale locale) {
        var states = Query.of(request, "state").all("state", ConsultationStatus.class);
        var language = locale.getLanguage();
        return ListFile.of(
                        "consultations", Row::id, (@Nullable UUID last, int many) -> rows(last, states, many, locale))
                .text(
                        "record.consultation.question",
                        row -> row.consultation().text().question().words(language))
                .word(
                        "record.consultation.status",
                        row -> "consultation.status." + row.consultation().status())
                .day(
                        "record.consultation.opens",
                        row -> row.consultation().text().opens())
                .day(
                        "record.consultation.closes",
                        row -> row.consultation().text().closes())
                .number("consultation.contributions", Row::contributions)
                .day(
                        "record.consultation.published_on",
                        row -> row.consultation().publishedOn());
    }

    private List<Row> rows(@Nullable UUID after, List<ConsultationStatus> states, int many, Locale locale) {
        var read = consultations.page(after, states, many);
        var counts =
                consultations.counts(read.stream().map(ConsultationDetails::id).toList());
        return read.stream()
                .map(one -> new Row(one, counts.getOrDefault(one.id(), 0L), batons.of(one, locale)))
                .toList();
    }

    @GetMapping("/{tenant}/consultations/new")
    String form(@RequestAttribute Visit visit, Model model) {
        model.addAttribute("form", ConsultationForm.in(visit.organization().municipalities(), dates.today()));
        return form(visit, null, model);
    }

    @PostMapping("/{tenant}/consultations")
    String draft(
            @RequestAttribute Visit visit,
            @Valid @ModelAttribute("form") ConsultationForm form,
            BindingResult errors,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        if (!errors.hasErrors()) {
            try {
                return saved(consultations.draft(form.text()), flash);
            } catch (InvalidField e) {
                errors.rejectValue(e.field(), e.message());
            }
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return form(visit, null, model);
    }

    @GetMapping("/{tenant}/consultations/{consultation}/edit")
    String edit(@RequestAttribute Visit visit, @PathVariable("consultation") UUID id, Model model) {
        model.addAttribute("form", ConsultationForm.of(consultations.consultation(id)));
        return form(visit, id, model);
    }

    /** On a stale version nothing is saved; the form comes back with both versions. */
    @PostMapping("/{tenant}/consultations/{consultation}/edit")
    String save(
            @RequestAttribute Visit visit,
            @PathVariable("consultation") UUID id,
            @Valid @ModelAttribute("form") ConsultationForm form,
            BindingResult errors,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        var status = HttpStatus.UNPROCESSABLE_CONTENT;
        consultations.consultation(id);
        if (!errors.hasErrors()) {
            try {
                return saved(consultations.edit(id, form.getVersion(), form.text()), flash);
            } catch (InvalidField e) {
                errors.rejectValue(e.field(), e.message());
            } catch (StaleVersion | OptimisticLockingFailureException e) {
                var stored = consultations.consultation(id);
                model.addAttribute("conflict", form.conflictWith(ConsultationForm.of(stored)));
                form.setVersion(stored.version());
                status = HttpStatus.CONFLICT;
            }
        }
        response.setStatus(status.value());
        return form(visit, id, model);
    }

    private static String saved(ConsultationDetails consultation, RedirectAttributes flash) {
        Toast.of("consultation.saved").show(flash);
        flash.addAllAttributes(Map.of("saved", consultation.id()));
        return "redirect:/{tenant}/consultations/{saved}";
    }

    private static String form(Visit visit, @Nullable UUID id, Model model) {
        model.addAttribute("id", id);
        model.addAttribute("tenant", visit.organization());
        return "organizations/consultations/consultation-form";
    }
}
