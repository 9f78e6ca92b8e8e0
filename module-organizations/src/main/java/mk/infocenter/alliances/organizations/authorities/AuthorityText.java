package mk.infocenter.alliances.organizations.authorities;

import mk.infocenter.alliances.api.InvalidField;
import mk.infocenter.alliances.tenancy.LocalizedText;

/**
 * What is said of a body.
 *
 * @param municipality ISO 3166-2, for example MK-109
 */
public record AuthorityText(AuthorityKind kind, String municipality, LocalizedText name) {

    /** Longest name in one language, in characters. */
    public static final int LONGEST = 200;

    public AuthorityText {
        Texts.check(name, "name", LONGEST, "authority.name.missing");
        if (municipality.isBlank()) {
            throw new InvalidField("municipality", "authority.municipality.missing");
        }
    }
}
