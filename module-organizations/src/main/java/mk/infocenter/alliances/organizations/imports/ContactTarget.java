package mk.infocenter.alliances.organizations.imports;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mk.infocenter.alliances.people.AgeGroup;
import mk.infocenter.alliances.people.InvalidPersonalData;
import mk.infocenter.alliances.people.PeopleImport;
import mk.infocenter.alliances.people.PersonalData;
import mk.infocenter.alliances.people.Sex;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Rows become people of the vault. Two are the same by their e-mail address or their telephone number. */
@Component
class ContactTarget implements ImportTarget<PersonalData> {

    private static final Set<String> OF_ALL_FIELDS = Set.of("national-number", "too-long");

    private final PeopleImport people;
    private final Places places;

    ContactTarget(PeopleImport people, Places places) {
        this.people = people;
        this.places = places;
    }

    @Override
    public ImportKind kind() {
        return ImportKind.CONTACTS;
    }

    @Override
    public List<String> fields() {
        return List.of("name", "email", "phone", "organization", "position", "municipality", "address", "notes");
    }

    @Override
    public Set<String> needed() {
        return Set.of("name");
    }

    @Override
    public PersonalData read(Map<String, String> values) {
        var place = values.get("municipality");
        try {
            return people.check(new PersonalData(
                    values.getOrDefault("name", ""),
                    values.get("email"),
                    values.get("phone"),
                    values.get("address"),
                    place == null ? null : places.code(place),
                    null,
                    Sex.UNKNOWN,
                    AgeGroup.UNKNOWN,
                    null,
                    values.get("organization"),
                    values.get("position"),
                    values.get("notes")));
        } catch (InvalidPersonalData invalid) {
            throw new WrongRow(messages(invalid));
        }
    }

    private static Map<String, String> messages(InvalidPersonalData invalid) {
        var messages = new HashMap<String, String>();
        invalid.problems()
                .forEach((field, problem) -> messages.put(
                        field,
                        OF_ALL_FIELDS.contains(problem) ? "person." + problem : "person." + field + "." + problem));
        return messages;
    }

    @Override
    public List<String> marks(PersonalData person) {
        return Stream.of(person.email(), person.phone())
                .filter(Objects::nonNull)
                .collect(Collectors.toList());
    }

    @Override
    public Set<Integer> known(List<PersonalData> people) {
        return this.people.known(people);
    }

    @Override
    public void save(List<PersonalData> people, @Nullable Keeping keeping) {
        var kept = Objects.requireNonNull(keeping, "contacts are kept for something");
        this.people.add(people, kept.purpose(), kept.until());
    }
}
