package mk.infocenter.alliances.tenancy;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The form of a file in {@code tenants/}; what it leaves out is checked like an empty field of the form. */
record TenantFile(
        @Nullable String key,
        @Nullable Map<String, String> name,
        @Nullable String seat,
        @Nullable Set<String> municipalities,
        @JsonProperty("default-language") @Nullable String defaultLanguage,
        @Nullable List<String> languages,
        @Nullable List<String> modules,
        @Nullable String accent,
        @Nullable String logo,
        @JsonProperty("network-lead") boolean networkLead) {

    @SuppressWarnings("NullAway") // the validator reports what is missing, by field
    TenantDetails details(@Nullable Logo picture) {
        return new TenantDetails(
                key,
                name == null ? null : new LocalizedText(name),
                seat,
                municipalities,
                defaultLanguage,
                languages,
                modules,
                accent,
                picture,
                networkLead);
    }
}
