package mk.infocenter.alliances.organizations.exchange;

import java.time.Instant;
import java.util.UUID;
import mk.infocenter.alliances.organizations.Theme;
import mk.infocenter.alliances.tenancy.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * A shared resource as its readers see it.
 *
 * @param tenant organization whose member put it
 * @param author account of that member
 */
public record ResourceView(
        UUID id,
        int version,
        String tenant,
        ResourceKind kind,
        LocalizedText title,
        LocalizedText description,
        @Nullable Theme theme,
        UUID author,
        Instant posted,
        PostStatus status) {}
