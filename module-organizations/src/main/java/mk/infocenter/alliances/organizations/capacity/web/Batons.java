package mk.infocenter.alliances.organizations.capacity.web;

import java.time.LocalDate;
import java.util.Locale;
import mk.infocenter.alliances.organizations.capacity.AssessmentDetails;
import mk.infocenter.alliances.organizations.capacity.AssessmentManagement;
import mk.infocenter.alliances.organizations.capacity.AssessmentOutline;
import mk.infocenter.alliances.organizations.capacity.AssessmentStatus;
import mk.infocenter.alliances.organizations.capacity.Holder;
import mk.infocenter.alliances.organizations.capacity.PlanItemDetails;
import mk.infocenter.alliances.web.Baton;
import mk.infocenter.alliances.web.Dates;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Says whom a round or an item of a plan waits for. */
@Component
class Batons {

    private final AssessmentManagement assessments;
    private final MessageSource messages;

    Batons(AssessmentManagement assessments, MessageSource messages) {
        this.assessments = assessments;
        this.messages = messages;
    }

    @Nullable Baton of(AssessmentDetails assessment, Locale locale) {
        return baton(assessment.holder(), assessment.since(), assessment.due(), locale);
    }

    /** Of a line of the own list; only the plan tells for whom an agreed round waits, and there is one at most. */
    @Nullable Baton of(AssessmentOutline assessment, Locale locale) {
        return assessment.status() == AssessmentStatus.AGREED
                ? of(assessments.assessment(assessment.id()), locale)
                : byStatus(assessment, locale);
    }

    /** What the state alone tells, for lists of the network. */
    @Nullable Baton byStatus(AssessmentOutline assessment, Locale locale) {
        return baton(
                assessment.status().holder(),
                LocalDate.ofInstant(assessment.since(), Dates.ZONE),
                assessment.due(),
                locale);
    }

    @Nullable Baton of(PlanItemDetails item, Locale locale) {
        return baton(item.holder(), item.since(), item.text().due(), locale);
    }

    private @Nullable Baton baton(Holder holder, LocalDate since, @Nullable LocalDate due, Locale locale) {
        return holder == Holder.NOBODY
                ? null
                : new Baton(messages.getMessage("capacity.holder." + holder, null, locale), since, due);
    }
}
