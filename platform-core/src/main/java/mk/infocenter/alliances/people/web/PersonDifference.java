package mk.infocenter.alliances.people.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A field in which two versions of a person differ.
 *
 * @param names message prefix of the values, null where they are shown as they are
 */
record PersonDifference(String field, @Nullable String names, String mine, String theirs) {

    static List<PersonDifference> between(PersonForm mine, PersonForm theirs) {
        var found = new ArrayList<PersonDifference>();
        compare(found, "name", null, mine, theirs, PersonForm::getName);
        compare(found, "email", null, mine, theirs, PersonForm::getEmail);
        compare(found, "phone", null, mine, theirs, PersonForm::getPhone);
        compare(found, "address", null, mine, theirs, PersonForm::getAddress);
        compare(found, "municipality", null, mine, theirs, PersonForm::getMunicipality);
        compare(found, "birthYear", null, mine, theirs, PersonForm::getBirthYear);
        compare(found, "sex", "person.sex", mine, theirs, PersonForm::getSex);
        compare(found, "ageGroup", "person.ageGroup", mine, theirs, PersonForm::getAgeGroup);
        compare(found, "language", null, mine, theirs, PersonForm::getLanguage);
        compare(found, "organization", null, mine, theirs, PersonForm::getOrganization);
        compare(found, "position", null, mine, theirs, PersonForm::getPosition);
        compare(found, "notes", null, mine, theirs, PersonForm::getNotes);
        return found;
    }

    private static void compare(
            List<PersonDifference> found,
            String field,
            @Nullable String names,
            PersonForm mine,
            PersonForm theirs,
            Function<PersonForm, @Nullable Object> value) {
        var typed = Objects.toString(value.apply(mine), "").strip();
        var stored = Objects.toString(value.apply(theirs), "").strip();
        if (!typed.equals(stored)) {
            found.add(new PersonDifference(field, names, typed, stored));
        }
    }

    /** Names are data of a person, so they are not written into logs. */
    @Override
    public String toString() {
        return "PersonDifference of " + field;
    }
}
