package mk.infocenter.alliances.organizations.exchange.web;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import mk.infocenter.alliances.organizations.exchange.EditionLine;
import mk.infocenter.alliances.organizations.exchange.ResourceView;
import org.jspecify.annotations.Nullable;

/** One line of the list of resources, with the languages in which there is an edition. */
record ResourceRow(ResourceView resource, PostedBy by, List<EditionLine> editions) {

    UUID id() {
        return resource.id();
    }

    /** When the newest edition came, null where there is none left. */
    public @Nullable Instant last() {
        return editions.stream().map(EditionLine::last).max(Instant::compareTo).orElse(null);
    }
}
