package mk.infocenter.alliances.organizations.authorities;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import mk.infocenter.alliances.tenancy.LocalizedText;

/**
 * What is said of a meeting, a letter or an agreement.
 *
 * @param officials who took part for the authority, by their public role
 * @param result what came of it, empty where nothing did yet
 */
public record CooperationText(
        CooperationKind kind,
        LocalDate day,
        UUID authority,
        LocalizedText subject,
        List<UUID> officials,
        LocalizedText result) {

    /** Longest subject in one language, in characters. */
    public static final int LONGEST_SUBJECT = 200;

    /** Longest result in one language, in characters. */
    public static final int LONGEST_RESULT = 5000;

    public CooperationText {
        officials = List.copyOf(officials);
        Texts.check(subject, "subject", LONGEST_SUBJECT, "cooperation.subject.missing");
        Texts.check(result, "result", LONGEST_RESULT, null);
    }
}
