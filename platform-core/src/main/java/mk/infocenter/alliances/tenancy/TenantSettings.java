package mk.infocenter.alliances.tenancy;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How an organization appears, which it decides itself.
 *
 * @param version of the tenant that whoever changes it has seen
 * @param languages in which it writes, the default one among them
 * @param modules that it has, from {@link FeatureModules}
 * @param accent its colour as #rrggbb
 * @param logo name of its picture, null for none; it is changed by itself
 */
public record TenantSettings(
        int version,
        LocalizedText name,
        String defaultLanguage,
        List<String> languages,
        List<String> modules,
        String accent,
        @Nullable String logo) {

    public TenantSettings {
        languages = List.copyOf(languages);
        modules = List.copyOf(modules);
    }
}
