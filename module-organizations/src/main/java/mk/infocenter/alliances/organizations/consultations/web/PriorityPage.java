package mk.infocenter.alliances.organizations.consultations.web;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import mk.infocenter.alliances.organizations.consultations.ConsultationManagement;
import mk.infocenter.alliances.organizations.consultations.ContributionManagement;
import mk.infocenter.alliances.organizations.consultations.NeedManagement;
import mk.infocenter.alliances.organizations.consultations.PriorityManagement;
import mk.infocenter.alliances.organizations.consultations.VoiceQuery;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** A priority between the contributions that it stands for and the need that it became. */
@Component
class PriorityPage {

    /** So many contributions are shown beside it; the list has all. */
    private static final int SOME = 20;

    private final ConsultationManagement consultations;
    private final ContributionManagement contributions;
    private final PriorityManagement priorities;
    private final NeedManagement needs;
    private final Pictures pictures;

    PriorityPage(
            ConsultationManagement consultations,
            ContributionManagement contributions,
            PriorityManagement priorities,
            NeedManagement needs,
            Pictures pictures) {
        this.consultations = consultations;
        this.contributions = contributions;
        this.priorities = priorities;
        this.needs = needs;
        this.pictures = pictures;
    }

    String show(UUID id, Locale locale, Model model) {
        trace(id, locale, model);
        model.addAttribute("need", needs.from(List.of(id)).get(id));
        return "organizations/consultations/priority";
    }

    /** Where a priority comes from: its consultation, its place, its contributions. */
    void trace(UUID id, Locale locale, Model model) {
        var priority = priorities.priority(id);
        var consultation = priority.consultation();
        model.addAttribute("row", pictures.row(priority, consultations.figures(consultation), locale));
        model.addAttribute("consultation", consultations.consultation(consultation));
        model.addAttribute(
                "voices", contributions.page(consultation, VoiceQuery.shown().of(id), null, SOME));
    }
}
