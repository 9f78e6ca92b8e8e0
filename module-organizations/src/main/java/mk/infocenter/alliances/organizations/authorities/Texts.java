package mk.infocenter.alliances.organizations.authorities;

import mk.infocenter.alliances.api.InvalidField;
import mk.infocenter.alliances.tenancy.LocalizedText;
import org.jspecify.annotations.Nullable;

/** The rules that the texts of this package share. */
final class Texts {

    private Texts() {}

    /** @param missing key of what is said where there is no text, null where there need be none */
    static void check(LocalizedText text, String field, int longest, @Nullable String missing) {
        if (missing != null && text.isEmpty()) {
            throw new InvalidField(field, missing);
        }
        if (text.texts().values().stream().anyMatch(words -> words.length() > longest)) {
            throw new InvalidField(field, "form.too-long");
        }
    }
}
