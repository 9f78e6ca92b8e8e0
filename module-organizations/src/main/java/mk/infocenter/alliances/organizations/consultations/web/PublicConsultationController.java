package mk.infocenter.alliances.organizations.consultations.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import mk.infocenter.alliances.api.InvalidField;
import mk.infocenter.alliances.identity.Requires;
import mk.infocenter.alliances.identity.Visit;
import mk.infocenter.alliances.limits.Limit;
import mk.infocenter.alliances.limits.Limits;
import mk.infocenter.alliances.limits.RemoteAddress;
import mk.infocenter.alliances.organizations.consultations.ConsultationSite;
import mk.infocenter.alliances.organizations.consultations.ContributionIntake;
import mk.infocenter.alliances.organizations.consultations.PublicConsultation;
import mk.infocenter.alliances.people.AgeGroup;
import mk.infocenter.alliances.people.InvalidPersonalData;
import mk.infocenter.alliances.people.Sex;
import mk.infocenter.alliances.people.consents.Wording;
import mk.infocenter.alliances.tenancy.Actor;
import mk.infocenter.alliances.tenancy.Municipalities;
import mk.infocenter.alliances.tenancy.NotFound;
import mk.infocenter.alliances.tenancy.Role;
import mk.infocenter.alliances.tenancy.Scope;
import mk.infocenter.alliances.tenancy.TenantContext;
import mk.infocenter.alliances.web.Dates;
import mk.infocenter.alliances.web.Keyset;
import mk.infocenter.alliances.web.Query;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
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

/** A consultation for everybody: the question with its form while it is asked, then what was said and done. */
@Controller
@Requires(Role.PUBLIC)
class PublicConsultationController {

    /** A gathering may share one address. */
    static final Limit CONTRIBUTIONS = new Limit("contribution", 30, Duration.ofHours(1));

    static final int SIZE = 20;

    private final ConsultationSite site;
    private final ContributionIntake intake;
    private final FormStamps stamps;
    private final Limits limits;
    private final Pictures pictures;
    private final Municipalities municipalities;
    private final Dates dates;

    PublicConsultationController(
            ConsultationSite site,
            ContributionIntake intake,
            FormStamps stamps,
            Limits limits,
            Pictures pictures,
            Municipalities municipalities,
            Dates dates) {
        this.site = site;
        this.intake = intake;
        this.stamps = stamps;
        this.limits = limits;
        this.pictures = pictures;
        this.municipalities = municipalities;
        this.dates = dates;
    }

    @GetMapping("/o/{tenant}/consultations")
    String list(
            @RequestAttribute Visit visit,
            HttpServletRequest request,
            @RequestParam(required = false) @Nullable UUID after,
            Model model) {
        var tenant = visit.organization();
        model.addAttribute("tenant", tenant);
        model.addAttribute("query", Query.of(request));
        model.addAttribute(
                "keyset",
                Keyset.of(
                        site.of(tenant.key(), after, SIZE + 1),
                        SIZE,
                        one -> one.id().toString()));
        model.addAttribute("first", after == null);
        return "organizations/consultations/public-list";
    }

    /** @param code last part of the public address, or the id, which leads to it */
    @GetMapping("/o/{tenant}/consultations/{code}")
    String show(@RequestAttribute Visit visit, @PathVariable String code, Locale locale, Model model) {
        var tenant = visit.organization().key();
        var byId = id(code).flatMap(id -> site.find(tenant, id));
        if (byId.isPresent()) {
            return "redirect:/o/{tenant}/consultations/" + byId.get().code();
        }
        var consultation = find(tenant, code);
        if (consultation.takes(dates.today())) {
            var form = new VisitorForm();
            form.setStamp(stamps.fresh(consultation.id()));
            model.addAttribute("form", form);
        }
        return page(visit, consultation, locale, model);
    }

    @PostMapping("/o/{tenant}/consultations/{code}")
    String contribute(
            @RequestAttribute Visit visit,
            @PathVariable String code,
            @Valid @ModelAttribute("form") VisitorForm form,
            BindingResult errors,
            Locale locale,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response,
            RedirectAttributes flash) {
        var tenant = visit.organization().key();
        var consultation = find(tenant, code);
        if (!consultation.takes(dates.today())) {
            response.setStatus(HttpStatus.CONFLICT.value());
            return page(visit, consultation, locale, model);
        }
        var number = stamps.number(form.getStamp(), consultation.id());
        if (number.isEmpty()) {
            form.setStamp(stamps.fresh(consultation.id()));
            errors.reject("contribution-form.once-more");
        }
        if (form.leavesContact() && !form.isAgreed()) {
            errors.rejectValue("agreed", "contribution-form.agreed.missing");
        }
        var sent = !errors.hasErrors()
                && mayStill(request, errors, response)
                && sent(tenant, consultation, form, number.orElseThrow(), locale, errors);
        if (sent) {
            flash.addFlashAttribute("sent", true);
            return "redirect:/o/{tenant}/consultations/{code}";
        }
        if (response.getStatus() == HttpStatus.OK.value()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        }
        return page(visit, consultation, locale, model);
    }

    private boolean mayStill(HttpServletRequest request, BindingResult errors, HttpServletResponse response) {
        if (limits.take(CONTRIBUTIONS, RemoteAddress.of(request.getRemoteAddr()).counted())
                .allowed()) {
            return true;
        }
        response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
        errors.reject("contribution-form.too-many");
        return false;
    }

    /** A visitor writes into the organization's rows by this one use case and no other. */
    private boolean sent(
            String tenant,
            PublicConsultation consultation,
            VisitorForm form,
            UUID number,
            Locale locale,
            BindingResult errors) {
        try {
            TenantContext.in(new Scope.Tenant(tenant), Actor.VISITOR, () -> {
                intake.receive(consultation.id(), form.text(locale.getLanguage()), form.contact(), number);
                return tenant;
            });
            return true;
        } catch (DataIntegrityViolationException _) {
            // The same form came twice at the same moment; one of both is kept.
            return true;
        } catch (InvalidField e) {
            errors.rejectValue(e.field(), e.message());
        } catch (InvalidPersonalData e) {
            e.problems()
                    .forEach((field, problem) -> errors.rejectValue(
                            field.equals("email") ? "email" : "name", "person." + field + "." + problem));
        }
        return false;
    }

    private String page(Visit visit, PublicConsultation consultation, Locale locale, Model model) {
        var figures = consultation.figures();
        model.addAttribute("tenant", visit.organization());
        model.addAttribute("consultation", consultation);
        model.addAttribute("municipalities", municipalities.all());
        if (consultation.status().published()) {
            model.addAttribute("rows", pictures.rows(site.priorities(consultation), figures, locale));
            model.addAttribute("channels", pictures.channels(figures, locale));
            model.addAttribute("sexes", pictures.sexes(figures, locale));
            model.addAttribute("ages", pictures.ages(figures, locale));
            model.addAttribute("places", pictures.municipalities(figures, locale));
        } else if (consultation.takes(dates.today())) {
            model.addAttribute("wording", wording(consultation.tenant()).orElse(null));
            model.addAttribute("sexesToChoose", Sex.values());
            model.addAttribute("agesToChoose", AgeGroup.values());
        }
        return "organizations/consultations/public";
    }

    private Optional<Wording> wording(String tenant) {
        return TenantContext.in(new Scope.Tenant(tenant), Actor.VISITOR, intake::wording);
    }

    private PublicConsultation find(String tenant, String code) {
        return site.find(tenant, code).orElseThrow(() -> new NotFound("consultation " + code));
    }

    private static Optional<UUID> id(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }
}
