package mk.infocenter.alliances.tenancy;

import java.util.List;
import java.util.Optional;

/**
 * The modules that an organization has or has not. What it has not is not there for it: no links, no pages in its workspace
 * or for visitors, no API; its data stays and is there again when the module is. Each module's package has its name.
 */
public final class FeatureModules {

    /** Who the organization is; every other module builds on it, so none can do without. */
    public static final String BASE = "organizations";

    /** In the order in which people read them. */
    public static final List<String> ALL = List.of(BASE, "activities", "advocacy", "media");

    private static final String PLATFORM = "mk.infocenter.alliances.";

    private FeatureModules() {}

    /** The module that a class belongs to; empty for the core, which every organization has. */
    public static Optional<String> of(Class<?> type) {
        return ALL.stream()
                .filter(module -> (type.getPackageName() + ".").startsWith(PLATFORM + module + "."))
                .findFirst();
    }
}
