package mk.infocenter.alliances.organizations.exchange;

import java.time.Instant;
import java.util.UUID;
import mk.infocenter.alliances.tenancy.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * An announcement as its readers see it.
 *
 * @param publishedAt for the first time, null before
 */
public record AnnouncementView(
        UUID id,
        int version,
        String tenant,
        LocalizedText title,
        LocalizedText text,
        AnnouncementStatus status,
        @Nullable Instant publishedAt) {}
