package mk.infocenter.alliances.gallery;

import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import mk.infocenter.alliances.comments.Colleague;
import mk.infocenter.alliances.comments.CommentStatus;
import mk.infocenter.alliances.comments.CommentSummary;
import mk.infocenter.alliances.comments.Discussion;
import mk.infocenter.alliances.drafts.DraftOffer;
import mk.infocenter.alliances.files.AttachedFiles;
import mk.infocenter.alliances.files.FileSummary;
import mk.infocenter.alliances.files.FileType;
import mk.infocenter.alliances.files.Owner;
import mk.infocenter.alliances.web.Dates;
import mk.infocenter.alliances.web.Keyset;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What several people added to the gallery's record; who they are is said by their roles. */
@Component
class SamplesTogether {

    private static final UUID RECORD = new UUID(0, 1);

    private final Samples samples;
    private final Dates dates;

    SamplesTogether(Samples samples, Dates dates) {
        this.samples = samples;
        this.dates = dates;
    }

    AttachedFiles files(Locale locale) {
        var uploader = new UUID(0, 2);
        var plan = new FileSummary(
                new UUID(0, 3), 0, "plan-2026.pdf", FileType.PDF, 214_000, "", uploader, at(7), false, null);
        var list = new FileSummary(
                new UUID(0, 4),
                0,
                null,
                FileType.JPEG,
                1_870_000,
                "",
                null,
                at(9),
                true,
                dates.today().plusYears(5));
        return new AttachedFiles(
                new Owner("sample", RECORD),
                new Keyset<>(List.of(plan, list), null),
                Map.of(uploader, samples.say("role.STAFF", locale)),
                true,
                false);
    }

    Discussion discussion(Locale locale) {
        var administrator = samples.say("role.ADMINISTRATOR", locale);
        var staff = samples.say("role.STAFF", locale);
        return new Discussion(
                "sample",
                "one",
                List.of(
                        comment(5, administrator, at(8), "gallery.comment.asked", staff, locale, CommentStatus.SHOWN),
                        comment(6, administrator, at(10), "", null, locale, CommentStatus.WITHDRAWN),
                        comment(7, staff, at(11), "gallery.comment.answered", null, locale, CommentStatus.SHOWN)),
                null,
                true,
                List.of(new Colleague(new UUID(0, 8), administrator)));
    }

    DraftOffer draft() {
        return new DraftOffer("/drafts/sample/one", at(12), null);
    }

    private CommentSummary comment(
            int id,
            String author,
            Instant written,
            String text,
            @Nullable String mentioned,
            Locale locale,
            CommentStatus status) {
        var shown = status == CommentStatus.SHOWN;
        return new CommentSummary(
                new UUID(0, id),
                0,
                author,
                written,
                false,
                shown ? samples.say(text, locale) : "",
                mentioned,
                status,
                false,
                shown ? List.of("withdraw", "remove") : List.of());
    }

    /** Yesterday at that hour. */
    private Instant at(int hour) {
        return dates.today()
                .minusDays(1)
                .atTime(LocalTime.of(hour, 5))
                .atZone(Dates.ZONE)
                .toInstant();
    }
}
