package mk.infocenter.alliances.organizations;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import mk.infocenter.alliances.api.InvalidField;
import mk.infocenter.alliances.tenancy.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * An organization's profile as its staff read and edit it, section by section. What breaks a rule of one field fails with
 * {@link InvalidField}.
 *
 * @param version that was read, or that an edit is based on
 */
public record Profile(
        UUID id, int version, About about, Legal legal, Reach reach, Size size, Contact contact, Figures figures) {

    /** What the organization does and why, in its own words. */
    public record About(LocalizedText summary, LocalizedText mission, List<Theme> themes) {

        public static final About NONE = new About(LocalizedText.EMPTY, LocalizedText.EMPTY, List.of());

        public About {
            themes = List.copyOf(themes);
        }
    }

    /**
     * What it is before the law.
     *
     * @param registrationNumber in the Central Register, seven digits; no other organization of the network has it
     * @param founded year
     */
    public record Legal(
            @Nullable String registrationNumber,
            @Nullable LegalForm legalForm,
            @Nullable Integer founded) {

        public static final Legal NONE = new Legal(null, null, null);

        private static final Pattern NUMBER = Pattern.compile("[0-9]{7}");

        public Legal {
            if (registrationNumber != null
                    && !NUMBER.matcher(registrationNumber).matches()) {
                throw new InvalidField("registrationNumber", "profile.registrationNumber.form");
            }
        }
    }

    /**
     * Where and with whom it works.
     *
     * @param municipalities codes; empty for the whole network
     * @param languages in which it works with people, of {@link #LANGUAGES}
     */
    public record Reach(List<String> municipalities, List<String> languages) {

        /** ISO 639 codes of the languages that are spoken in the country, and of visitors. */
        public static final List<String> LANGUAGES = List.of("mk", "sq", "tr", "rom", "sr", "bs", "rup", "en");

        public Reach {
            municipalities = List.copyOf(new TreeSet<>(municipalities));
            languages = LANGUAGES.stream()
                    .filter(Set.copyOf(known(languages))::contains)
                    .toList();
        }

        private static List<String> known(List<String> languages) {
            if (!LANGUAGES.containsAll(languages)) {
                throw new InvalidField("languages", "profile.languages.unknown");
            }
            return languages;
        }
    }

    /** How many people stand behind it. */
    public record Size(
            @Nullable Integer staff,
            @Nullable Integer volunteers,
            @Nullable Integer members) {

        public static final Size NONE = new Size(null, null, null);

        private static final int MOST = 1_000_000;

        public Size {
            check("staff", staff);
            check("volunteers", volunteers);
            check("members", members);
        }

        private static void check(String field, @Nullable Integer people) {
            if (people != null && (people < 0 || people > MOST)) {
                throw new InvalidField(field, "profile.people.form");
            }
        }
    }

    /**
     * How it is reached in public; nothing of a person's own.
     *
     * @param links addresses of its pages in social networks
     */
    public record Contact(
            LocalizedText address,
            @Nullable String email,
            @Nullable String phone,
            @Nullable String website,
            List<String> links) {

        public static final Contact NONE = new Contact(LocalizedText.EMPTY, null, null, null, List.of());

        private static final Pattern LINK = Pattern.compile("https://[^\\s\"<>]{3,300}");
        private static final int MOST = 10;

        public Contact {
            links = List.copyOf(links);
            if (links.size() > MOST
                    || !links.stream().allMatch(link -> LINK.matcher(link).matches())) {
                throw new InvalidField("links", "profile.links.form");
            }
        }
    }

    /** A profile that says nothing but where the organization works. */
    static Profile blank(UUID id, List<String> municipalities) {
        return new Profile(
                id,
                0,
                About.NONE,
                Legal.NONE,
                new Reach(municipalities, List.of()),
                Size.NONE,
                Contact.NONE,
                Figures.NONE);
    }

    /** What a section says. */
    public Record part(Section section) {
        return switch (section) {
            case ABOUT -> about;
            case LEGAL -> legal;
            case REACH -> reach;
            case SIZE -> size;
            case CONTACT -> contact;
            case FIGURES -> figures;
        };
    }

    /** Whether a section says something that could be checked. */
    public boolean says(Section section) {
        return section == Section.REACH
                || !part(section).equals(blank(id, List.of()).part(section));
    }

    public Profile with(About about) {
        return new Profile(id, version, about, legal, reach, size, contact, figures);
    }

    public Profile with(Legal legal) {
        return new Profile(id, version, about, legal, reach, size, contact, figures);
    }

    public Profile with(Reach reach) {
        return new Profile(id, version, about, legal, reach, size, contact, figures);
    }

    public Profile with(Size size) {
        return new Profile(id, version, about, legal, reach, size, contact, figures);
    }

    public Profile with(Contact contact) {
        return new Profile(id, version, about, legal, reach, size, contact, figures);
    }

    public Profile with(Figures figures) {
        return new Profile(id, version, about, legal, reach, size, contact, figures);
    }

    /** The same, as somebody saw it at the version. */
    public Profile at(int version) {
        return new Profile(id, version, about, legal, reach, size, contact, figures);
    }
}
