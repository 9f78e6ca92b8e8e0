package mk.infocenter.alliances.organizations.exchange;

import java.time.Instant;
import java.util.UUID;
import mk.infocenter.alliances.organizations.Theme;
import org.jspecify.annotations.Nullable;

/**
 * A topic as its readers see it.
 *
 * @param tenant organization whose member put it
 * @param author account of that member
 * @param edited when it was last said otherwise, null where it never was
 */
public record TopicView(
        UUID id,
        int version,
        String tenant,
        String title,
        String text,
        String language,
        @Nullable Theme theme,
        UUID author,
        Instant posted,
        @Nullable Instant edited,
        PostStatus status) {}
