package mk.infocenter.alliances.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PersonalDataTests {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
    private static final PersonalData PERSON = new PersonalData(
            "Лице Петнаесетто",
            "fifteenth@citizen.example",
            "+38970123456",
            null,
            null,
            null,
            Sex.UNKNOWN,
            AgeGroup.FROM_65,
            null,
            "Здружение",
            "член",
            null);

    @ParameterizedTest
    @CsvSource({
        "2012, UNDER_15",
        "2011, FROM_15_TO_29",
        "1997, FROM_15_TO_29",
        "1996, FROM_30_TO_54",
        "1962, FROM_55_TO_64",
        "1961, FROM_65",
        "1900, FROM_65"
    })
    void theYearOfBirthDecidesTheAgeGroup(int birthYear, AgeGroup group) {
        var person = new PersonalData(
                "A", null, null, null, null, birthYear, Sex.UNKNOWN, AgeGroup.UNKNOWN, null, null, null, null);
        assertThat(person.ageGroup(DAY)).isEqualTo(group);
    }

    @Test
    void withoutAYearTheAgeGroupIsAsTold() {
        assertThat(PERSON.ageGroup(DAY)).isEqualTo(AgeGroup.FROM_65);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "lice asked for it",
                "ПЕТНАЕСЕТТО, by letter",
                "from fifteenth@CITIZEN.example",
                "called from 070 123 456",
                "called from +389 70/123-456"
            })
    void aTextThatNamesThePersonIsNoticed(String text) {
        assertThat(PERSON.isNamedIn(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"The person asked for it", "Barane broj 070", "Policeman came"})
    void anotherTextIsNot(String text) {
        assertThat(PERSON.isNamedIn(text)).isFalse();
    }

    @Test
    void isFoundInAnyScriptByNameAndWork() {
        assertThat(VaultEntry.of(PERSON).matches(List.of("lice", "zdru"))).isTrue();
        assertThat(VaultEntry.of(PERSON).matches(List.of("citizen.example"))).isTrue();
        assertThat(VaultEntry.of(PERSON).matches(List.of("lice", "nobody"))).isFalse();
    }

    @Test
    void completesWhatIsMissingAndNothingElse() {
        var merged = PersonalData.of("Лице", null).completedBy(PERSON);
        assertThat(merged.name()).isEqualTo("Лице");
        assertThat(merged.email()).isEqualTo(PERSON.email());
        assertThat(merged.ageGroup()).isEqualTo(AgeGroup.FROM_65);
        assertThat(PERSON.completedBy(PersonalData.of("Other", "other@citizen.example")))
                .isEqualTo(PERSON);
    }

    @Test
    void writesNothingIntoLogs() {
        assertThat(PERSON.toString() + new PersonSummary(new java.util.UUID(0, 1), 0, PERSON, null))
                .doesNotContain("Петнаесетто", "fifteenth", "70123456");
    }

    @ParameterizedTest
    @CsvSource({
        "Ќирил Лицев, Licev Kiril",
        "Лице Прво, prvo LICE",
        "Sanja Licevska, Сања Лицевска",
        "Xhemail Liceski, Xemail Liceski",
        "Anna Lice, Ana Lice"
    })
    void similarNames(String one, String other) {
        assertThat(similar(one)).isEqualTo(similar(other));
    }

    @ParameterizedTest
    @CsvSource({"Лице Прво, Лице Второ", "Ana Lice, Ina Lice", "Ana Lice, Ana Lice Lice"})
    void otherNames(String one, String other) {
        assertThat(similar(one)).isNotEqualTo(similar(other));
    }

    private static String similar(String name) {
        return SimilarNames.key(VaultEntry.of(PersonalData.of(name, null)).foldedName());
    }
}
