package mk.infocenter.alliances.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.entry;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import mk.infocenter.alliances.audit.Change;
import mk.infocenter.alliances.audit.History;
import mk.infocenter.alliances.tenancy.Actor;
import mk.infocenter.alliances.tenancy.NotFound;
import mk.infocenter.alliances.tenancy.Role;
import mk.infocenter.alliances.tenancy.Scope;
import mk.infocenter.alliances.tenancy.StaleVersion;
import mk.infocenter.alliances.tenancy.TenantContext;
import mk.infocenter.alliances.web.Dates;
import mk.infocenter.testing.PlatformTest;
import mk.infocenter.testing.StatementCount;
import mk.infocenter.testing.TenantFixtures;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@PlatformTest
@RecordApplicationEvents
class PersonManagementTests {

    private static final Actor STAFF = new Actor(UUID.randomUUID(), Role.STAFF);
    private final LocalDate nextYear = LocalDate.now(Dates.ZONE).plusYears(1);

    @Autowired
    TenantFixtures tenants;

    @Autowired
    PersonManagement people;

    @Autowired
    PersonDirectory directory;

    @Autowired
    History history;

    @Autowired
    ApplicationEvents events;

    String tenant = "";

    @BeforeEach
    void aTenant() {
        tenant = tenants.tenant();
    }

    @Test
    void aPersonIsKeptInOneForm() {
        var id = add(new PersonalData(
                "  Лице   Прво ",
                "First@Citizen.Example",
                "070 123 456",
                " ",
                "MK-303",
                1990,
                Sex.FEMALE,
                AgeGroup.UNKNOWN,
                "mk",
                null,
                null,
                " A note "));

        var record = in(() -> people.open(id));

        assertThat(record.data())
                .isEqualTo(new PersonalData(
                        "Лице Прво",
                        "first@citizen.example",
                        "+38970123456",
                        null,
                        "MK-303",
                        1990,
                        Sex.FEMALE,
                        AgeGroup.UNKNOWN,
                        "mk",
                        null,
                        null,
                        "A note"));
        assertThat(record.retention()).singleElement().satisfies(period -> {
            assertThat(period.purpose()).isEqualTo("contact");
            assertThat(period.until()).isEqualTo(nextYear);
        });
    }

    @Test
    void everyWrongFieldIsNamedAndNoValue() {
        var wrong = new PersonalData(
                " ",
                "no address",
                "12",
                null,
                "Atlantis",
                1850,
                Sex.UNKNOWN,
                AgeGroup.UNKNOWN,
                "Macedonian",
                "x".repeat(201),
                null,
                "EMBG 0101990450006");

        assertThatExceptionOfType(InvalidPersonalData.class)
                .isThrownBy(() -> add(wrong))
                .satisfies(failure -> assertThat(failure.problems())
                        .containsOnly(
                                entry("name", "missing"),
                                entry("email", "form"),
                                entry("phone", "form"),
                                entry("municipality", "form"),
                                entry("birthYear", "form"),
                                entry("language", "form"),
                                entry("organization", "too-long"),
                                entry("notes", "national-number")))
                .withMessageNotContainingAny("0101990450006", "Atlantis", "no address");
        assertThat(in(directory::count)).isZero();
    }

    @Test
    void anEditReplacesDataAndWhatThePersonIsFoundBy() {
        var id = add(PersonalData.of("Лице Второ", "second@citizen.example"));

        run(() -> people.edit(id, 0, PersonalData.of("Лице Изменето", "changed@citizen.example")));

        assertThat(in(() -> directory.search("second@citizen.example"))).isEmpty();
        assertThat(in(() -> directory.search("vtoro"))).isEmpty();
        assertThat(in(() -> directory.search("izmeneto")))
                .extracting(PersonSummary::id)
                .containsExactly(id);
        assertThatExceptionOfType(StaleVersion.class)
                .isThrownBy(() -> run(() -> people.edit(id, 0, PersonalData.of("Лице Застарено", null))));
        assertThat(in(() -> history.latest(tenant, Long.MAX_VALUE, 2)))
                .extracting(Change::useCase)
                .containsExactly("edit-person", "add-person");
    }

    @Test
    void isFoundInAnyScriptByAllWords() {
        var id = add(PersonalData.of("Ангелина Лицеска", null));
        add(PersonalData.of("Angel Person", null));

        for (var typed : List.of("Лицеска Анг", "liceska", "ANGELINA", " angel lice ")) {
            assertThat(in(() -> directory.search(typed)))
                    .as(typed)
                    .extracting(PersonSummary::id)
                    .containsExactly(id);
        }
        assertThat(in(() -> directory.search("ang")))
                .extracting(PersonSummary::name)
                .as("in the order of the Macedonian alphabet")
                .hasSize(2);
        assertThat(in(() -> directory.search("nobody"))).isEmpty();
    }

    @Test
    void isFoundByAWholeNumberOrAddressWithoutOpeningAnybodyElse() {
        var id = add(new PersonalData(
                "Лице Трето",
                "third@citizen.example",
                "+38971222333",
                null,
                null,
                null,
                Sex.UNKNOWN,
                AgeGroup.UNKNOWN,
                null,
                null,
                null,
                null));

        assertThat(in(() -> directory.search("071/222-333")))
                .extracting(PersonSummary::id)
                .containsExactly(id);
        assertThat(in(() -> directory.search("THIRD@citizen.example")))
                .extracting(PersonSummary::id)
                .containsExactly(id);
        assertThat(in(() -> directory.sameContact(PersonalData.of("Another", "third@citizen.example"))))
                .extracting(PersonSummary::id)
                .containsExactly(id);
        assertThat(in(() -> directory.search("072 222 333"))).isEmpty();
    }

    @Test
    void pagesFollowEachOtherNewestFirst() {
        var ids = List.of(add("One"), add("Two"), add("Three"));

        var first = in(() -> directory.newest(null, 2));
        var second = in(() -> directory.newest(first.getLast().id(), 2));

        assertThat(first).extracting(PersonSummary::id).containsExactly(ids.get(2), ids.get(1));
        assertThat(second).extracting(PersonSummary::id).containsExactly(ids.get(0));
        assertThat(in(directory::count)).isEqualTo(3);
    }

    @Test
    void manyAreNamedByOneStatement() {
        var ids = List.of(add("One"), add("Two"), add("Three"));
        in(() -> directory.named(ids));

        assertThat(StatementCount.of(
                        () -> assertThat(in(() -> directory.named(ids)).values())
                                .extracting(PersonSummary::name)
                                .containsExactly("One", "Two", "Three")))
                .as("the tenant's setting and the people")
                .isLessThanOrEqualTo(2);
    }

    @Test
    void openingSomebodyIsAnEvent() {
        var id = add("Opened");

        in(() -> people.open(id));

        assertThat(events.stream(PersonOpened.class)
                        .filter(event -> event.person().equals(id)))
                .containsExactly(new PersonOpened(tenant, id, STAFF));
    }

    @Test
    void nobodyIsThereUnderAnUnknownId() {
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> in(() -> people.open(UUID.randomUUID())));
        assertThat(in(() -> directory.named(List.of(UUID.randomUUID())))).isEmpty();
    }

    @Test
    void recordsThatMayBeOnePersonAreSuggested() {
        var same = List.of(
                add(PersonalData.of("Ќирил Лицев", "a@citizen.example")),
                add(PersonalData.of("Licev Kiril", "b@citizen.example")));
        var mail = List.of(
                add(PersonalData.of("One Person", "shared@citizen.example")),
                add(PersonalData.of("Another Name", "Shared@citizen.example")));
        add("Somebody else");

        assertThat(in(directory::duplicates))
                .extracting(group -> group.stream().map(PersonSummary::id).toList())
                .containsExactlyInAnyOrder(same, mail);
    }

    private UUID add(String name) {
        return add(PersonalData.of(name, null));
    }

    private UUID add(PersonalData data) {
        return in(() -> people.add(data, "contact", nextYear));
    }

    private <T> T in(Supplier<T> work) {
        return TenantContext.in(new Scope.Tenant(tenant), STAFF, work::get);
    }

    private void run(Runnable work) {
        TenantFixtures.inTenant(tenant, STAFF, work);
    }
}
