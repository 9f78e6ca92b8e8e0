package mk.infocenter.alliances.organizations.consultations;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import mk.infocenter.alliances.people.AgeGroup;
import mk.infocenter.alliances.people.Sex;
import mk.infocenter.alliances.tenancy.LocalizedText;
import mk.infocenter.alliances.tenancy.Step;
import org.jspecify.annotations.Nullable;

/**
 * A contribution as its readers see it, Info-center too: without whom it may be answered to.
 *
 * @param priorityTitle null where it is not grouped
 */
public record VoiceView(
        UUID id,
        UUID consultation,
        Channel channel,
        @Nullable UUID meeting,
        String said,
        String language,
        Sex sex,
        AgeGroup ageGroup,
        @Nullable String municipality,
        @Nullable UUID priority,
        @Nullable LocalizedText priorityTitle,
        VoiceStatus status,
        Instant receivedAt) {

    public VoiceView {
        if (priority == null) {
            priorityTitle = null; // a text that is not there is read as an empty one
        }
    }

    public boolean hidden() {
        return status == VoiceStatus.HIDDEN;
    }

    /** Its first words, by which lists name it. */
    public String beginning() {
        var line = said.lines().findFirst().orElse("");
        return line.length() <= 80 ? line : line.substring(0, 79) + "…";
    }

    /** What whoever asks could do with it. */
    public List<Step.Offer> steps() {
        return Voice.offers(status);
    }
}
