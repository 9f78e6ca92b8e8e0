package mk.infocenter.alliances.people;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mk.infocenter.alliances.people.vault.PhoneNumber;
import mk.infocenter.alliances.tenancy.SearchKey;
import org.jspecify.annotations.Nullable;

/**
 * All that may be known of a person; what is not known is null, or UNKNOWN. Never the national identification number. It
 * leaves the vault for a page or a message to this person and is kept nowhere else; it writes no content into logs.
 *
 * @param phone in the form of ITU-T E.164
 * @param address lines of a postal address
 * @param municipality where they live, by its code
 * @param ageGroup as told, where the year of birth is unknown
 * @param language in which they want to be written to (ISO 639-1)
 * @param organization for which they are in contact, with their position there
 */
public record PersonalData(
        String name,
        @Nullable String email,
        @Nullable String phone,
        @Nullable String address,
        @Nullable String municipality,
        @Nullable Integer birthYear,
        Sex sex,
        AgeGroup ageGroup,
        @Nullable String language,
        @Nullable String organization,
        @Nullable String position,
        @Nullable String notes) {

    /** A person of whom nothing but the name and perhaps an e-mail address is known. */
    public static PersonalData of(String name, @Nullable String email) {
        return new PersonalData(
                name, email, null, null, null, null, Sex.UNKNOWN, AgeGroup.UNKNOWN, null, null, null, null);
    }

    /** The age group on a day, from the year of birth where it is known. */
    public AgeGroup ageGroup(LocalDate day) {
        return birthYear == null ? ageGroup : AgeGroup.of(birthYear, day.getYear());
    }

    /** The telephone number as people read it. */
    public @Nullable String phoneShown() {
        return phone == null ? null : PhoneNumber.shown(phone);
    }

    /** Where and as what the person works, empty where neither is known. */
    public String work() {
        return Stream.of(position, organization).filter(Objects::nonNull).collect(Collectors.joining(", "));
    }

    /** This data, and of the other what is missing here. */
    PersonalData completedBy(PersonalData other) {
        return new PersonalData(
                name,
                or(email, other.email),
                or(phone, other.phone),
                or(address, other.address),
                or(municipality, other.municipality),
                birthYear == null ? other.birthYear : birthYear,
                sex == Sex.UNKNOWN ? other.sex : sex,
                ageGroup == AgeGroup.UNKNOWN ? other.ageGroup : ageGroup,
                or(language, other.language),
                or(organization, other.organization),
                or(position, other.position),
                or(notes, other.notes));
    }

    /** Whether the text names this person, so that it must not stand where nobody can erase it. */
    public boolean isNamedIn(String text) {
        var folded = SearchKey.of(text);
        var digits = text.replaceAll("\\D", "");
        var named = Arrays.stream(SearchKey.of(name).split("[^\\p{L}\\p{N}]+"))
                .filter(word -> word.length() > 2)
                .anyMatch(word -> List.of(folded.split("[^\\p{L}\\p{N}]+")).contains(word));
        var mailed = email != null && folded.contains(SearchKey.of(email));
        var called = phone != null && digits.contains(phone.substring(Math.max(1, phone.length() - 8)));
        return named || mailed || called;
    }

    @Override
    public String toString() {
        return "PersonalData";
    }

    private static @Nullable String or(@Nullable String mine, @Nullable String theirs) {
        return mine == null ? theirs : mine;
    }
}
