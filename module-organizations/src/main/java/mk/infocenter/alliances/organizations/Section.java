package mk.infocenter.alliances.organizations;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import mk.infocenter.alliances.tenancy.NotFound;

/** A part of a profile that is edited, and checked by Info-center, by itself. */
public enum Section {
    ABOUT,
    LEGAL,
    REACH,
    SIZE,
    CONTACT,
    FIGURES;

    /** Where the history keeps what the section says; the municipalities stand with the tenant. */
    public List<String> columns() {
        return switch (this) {
            case ABOUT -> List.of("summary", "mission", "themes");
            case LEGAL -> List.of("registration_number", "legal_form", "founded");
            case REACH -> List.of("municipality", "languages");
            case SIZE -> List.of("staff", "volunteers", "members");
            case CONTACT -> List.of("address", "email", "phone", "website", "links");
            case FIGURES -> List.of("figures");
        };
    }

    /** As it stands in addresses. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The section of an address; fails with {@link NotFound} where there is none. */
    public static Section of(String slug) {
        return Stream.of(values())
                .filter(section -> section.slug().equals(slug))
                .findFirst()
                .orElseThrow(() -> new NotFound("section " + slug));
    }
}
