package mk.infocenter.alliances.organizations.consultations.web;

import java.time.LocalDate;
import java.util.Locale;
import mk.infocenter.alliances.organizations.consultations.ConsultationDetails;
import mk.infocenter.alliances.organizations.consultations.NeedDetails;
import mk.infocenter.alliances.organizations.consultations.NeedStatus;
import mk.infocenter.alliances.web.Baton;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Says whom a consultation or a need waits for. */
@Component
class Batons {

    private final MessageSource messages;

    Batons(MessageSource messages) {
        this.messages = messages;
    }

    @Nullable Baton of(ConsultationDetails consultation, Locale locale) {
        return switch (consultation.status()) {
            case OPEN ->
                baton("community", consultation.since(), consultation.text().closes(), locale);
            case DRAFT, CLOSED -> baton("staff", consultation.since(), null, locale);
            case PRIORITISED -> baton("administrator", consultation.since(), null, locale);
            case PUBLISHED, ARCHIVED, CANCELLED -> null;
        };
    }

    @Nullable Baton of(NeedDetails need, Locale locale) {
        return of(need.status(), need.since(), locale);
    }

    @Nullable Baton of(NeedStatus status, LocalDate since, Locale locale) {
        return status.alive() ? baton("staff", since, null, locale) : null;
    }

    private Baton baton(String who, LocalDate since, @Nullable LocalDate due, Locale locale) {
        return new Baton(messages.getMessage("consultation.holder." + who, null, locale), since, due);
    }
}
