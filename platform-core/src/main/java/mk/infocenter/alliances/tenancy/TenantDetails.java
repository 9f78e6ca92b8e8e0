package mk.infocenter.alliances.tenancy;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What somebody decides about a tenant, in a file or in Info-center's form.
 *
 * @param key short, lower case, never changed; it stands in addresses and in every row
 * @param seat code of a municipality or of the City of Skopje
 * @param municipalities codes of where it works; empty for the whole network
 * @param languages in which it writes, the default one among them
 * @param accent the organization's colour as #rrggbb
 * @param logo its picture, null for none
 */
public record TenantDetails(
        @NotNull @Pattern(regexp = "[a-z][a-z0-9-]{1,29}", message = "{tenant.key.form}") String key,

        @NotNull LocalizedText name,
        @NotBlank String seat,
        @NotNull @Size(max = 81) Set<String> municipalities,
        @NotBlank String defaultLanguage,
        @NotEmpty List<@Pattern(regexp = "[a-z]{2}", message = "{tenant.language.form}") String> languages,
        @NotNull List<String> modules,

        @NotNull @Pattern(regexp = "#[0-9a-f]{6}", message = "{tenant.accent.form}") String accent,

        @Nullable Logo logo,
        boolean networkLead) {

    /** Segments of addresses that mean a page of the platform, so a tenant of that name could not be reached. */
    private static final Set<String> RESERVED = Set.of(
            "o",
            "network",
            "audit",
            "access",
            "sign-in",
            "sign-out",
            "account",
            "api",
            "problems",
            "tokens",
            "webhooks",
            "error",
            "webjars",
            "css",
            "js",
            "fonts",
            "gallery",
            "search",
            "open-data",
            "icons",
            "actuator",
            "assets",
            "language",
            "favicon",
            "robots",
            "docs",
            "public",
            "system",
            "password-reset",
            "new",
            "history",
            "unsubscribe",
            "calendars",
            "outbox",
            "commitments",
            "organization",
            "receipts",
            "signing-keys",
            "archives",
            "tenants");

    public TenantDetails {
        municipalities = municipalities == null ? Set.of() : Set.copyOf(municipalities);
        languages = languages == null ? List.of() : List.copyOf(languages);
        modules = modules == null ? List.of() : List.copyOf(modules);
    }

    /** The part of it that the organization may decide itself. */
    TenantSettings settings(int version) {
        return new TenantSettings(
                version, name, defaultLanguage, languages, modules, accent, logo == null ? null : logo.sha256());
    }

    /** Whether the key would hide a page of the platform. */
    public static boolean reserved(@Nullable String key) {
        return key != null && RESERVED.contains(key);
    }
}
