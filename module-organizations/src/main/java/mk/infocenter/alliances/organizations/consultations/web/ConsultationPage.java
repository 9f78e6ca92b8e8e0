package mk.infocenter.alliances.organizations.consultations.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import mk.infocenter.alliances.organizations.consultations.ConsultationDetails;
import mk.infocenter.alliances.organizations.consultations.ConsultationManagement;
import mk.infocenter.alliances.organizations.consultations.ConsultationStatus;
import mk.infocenter.alliances.organizations.consultations.ContributionIntake;
import mk.infocenter.alliances.organizations.consultations.MeetingManagement;
import mk.infocenter.alliances.organizations.consultations.NeedManagement;
import mk.infocenter.alliances.organizations.consultations.PriorityManagement;
import mk.infocenter.alliances.organizations.consultations.PriorityView;
import mk.infocenter.alliances.tenancy.Municipalities;
import mk.infocenter.alliances.tenancy.PlatformAddress;
import mk.infocenter.alliances.tenancy.Role;
import mk.infocenter.alliances.tenancy.TenantContext;
import mk.infocenter.alliances.web.Stepper;
import mk.infocenter.alliances.web.Stepper.Phase;
import mk.infocenter.alliances.web.Stepper.Progress;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** The page of a consultation, which several controllers answer with. */
@Component
class ConsultationPage {

    private static final List<String> PHASES = List.of("prepare", "listen", "group", "answer", "publish");

    private final ConsultationManagement consultations;
    private final MeetingManagement meetings;
    private final PriorityManagement priorities;
    private final NeedManagement needs;
    private final ContributionIntake intake;
    private final Pictures pictures;
    private final Batons batons;
    private final Municipalities municipalities;
    private final PlatformAddress address;

    ConsultationPage(
            ConsultationManagement consultations,
            MeetingManagement meetings,
            PriorityManagement priorities,
            NeedManagement needs,
            ContributionIntake intake,
            Pictures pictures,
            Batons batons,
            Municipalities municipalities,
            PlatformAddress address) {
        this.consultations = consultations;
        this.meetings = meetings;
        this.priorities = priorities;
        this.needs = needs;
        this.intake = intake;
        this.pictures = pictures;
        this.batons = batons;
        this.municipalities = municipalities;
        this.address = address;
    }

    String show(UUID id, Locale locale, Model model) {
        var consultation = consultations.consultation(id);
        var ranked = priorities.of(id);
        var figures = consultations.figures(id);
        model.addAttribute("consultation", consultation);
        model.addAttribute("baton", batons.of(consultation, locale));
        model.addAttribute("stepper", stepper(consultation));
        model.addAttribute("transitions", Steps.buttons("consultation", consultation.steps()));
        model.addAttribute("hindrances", Steps.hindrances(consultation.steps()));
        model.addAttribute("figures", figures);
        model.addAttribute("channels", pictures.channels(figures, locale));
        model.addAttribute("meetings", meetings.of(id));
        model.addAttribute("priorities", pictures.rows(ranked, figures, locale));
        model.addAttribute(
                "needs", needs.from(ranked.stream().map(PriorityView::id).toList()));
        model.addAttribute("municipalities", municipalities.all());
        model.addAttribute("platform", address.url(""));
        model.addAttribute("unworded", unworded(consultation));
        return "organizations/consultations/consultation";
    }

    /** Whether visitors could not leave a contact, because nothing is written yet that they would agree to. */
    private boolean unworded(ConsultationDetails consultation) {
        return TenantContext.actor().role().includes(Role.STAFF)
                && List.of(ConsultationStatus.DRAFT, ConsultationStatus.OPEN).contains(consultation.status())
                && intake.wording().isEmpty();
    }

    private static Stepper stepper(ConsultationDetails consultation) {
        var at = switch (consultation.status()) {
            case DRAFT -> 0;
            case OPEN -> 1;
            case CLOSED -> 2;
            case PRIORITISED -> 3;
            case PUBLISHED -> 4;
            case ARCHIVED -> PHASES.size();
            case CANCELLED -> -1;
        };
        var phases = new ArrayList<Phase>();
        for (var phase = 0; phase < PHASES.size(); phase++) {
            phases.add(new Phase(
                    "consultation.phase." + PHASES.get(phase),
                    "",
                    phase < at ? Progress.DONE : phase == at ? Progress.CURRENT : Progress.NEXT));
        }
        return new Stepper(phases);
    }
}
