package mk.infocenter.alliances.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import mk.infocenter.alliances.audit.Change;
import mk.infocenter.alliances.audit.History;
import mk.infocenter.alliances.people.consents.ConsentForm;
import mk.infocenter.alliances.people.consents.ConsentManagement;
import mk.infocenter.alliances.tenancy.Actor;
import mk.infocenter.alliances.tenancy.LocalizedText;
import mk.infocenter.alliances.tenancy.Reason;
import mk.infocenter.alliances.tenancy.Role;
import mk.infocenter.alliances.tenancy.Scope;
import mk.infocenter.alliances.tenancy.TenantContext;
import mk.infocenter.alliances.tenancy.TransitionRefused;
import mk.infocenter.alliances.web.Dates;
import mk.infocenter.testing.PlatformTest;
import mk.infocenter.testing.TenantFixtures;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PlatformTest
class PersonErasureTests {

    private static final Actor ADMINISTRATOR = new Actor(UUID.randomUUID(), Role.ADMINISTRATOR);
    private static final Actor STAFF = new Actor(UUID.randomUUID(), Role.STAFF);
    private static final Reason REASON = new Reason("Asked for by letter");
    private final LocalDate today = LocalDate.now(Dates.ZONE);

    @Autowired
    TenantFixtures tenants;

    @Autowired
    PersonManagement people;

    @Autowired
    PersonErasure erasure;

    @Autowired
    PeopleUpkeep upkeep;

    @Autowired
    PersonDirectory directory;

    @Autowired
    ConsentManagement consents;

    @Autowired
    History history;

    @Autowired
    Duties duties;

    String tenant = "";
    UUID person = new UUID(0, 0);

    @BeforeEach
    void aPerson() {
        tenant = tenants.tenant();
        person = add("Лице Прво", today);
    }

    @Test
    void whatIsLeftSaysThatThereWasSomebody() {
        run(ADMINISTRATOR, () -> erasure.erase(person, REASON));

        var record = in(() -> people.open(person));
        assertThat(record.erased()).isTrue();
        assertThat(record.erasedOn()).isEqualTo(today);
        assertThat(record.retention()).isEmpty();
        assertThat(in(() -> directory.named(List.of(person))).values())
                .singleElement()
                .satisfies(summary -> assertThat(summary.erasedOn()).isEqualTo(today));
        assertThat(in(directory::count)).isZero();
        assertThat(in(() -> directory.search("lice"))).isEmpty();
        assertThat(in(() -> history.latest(tenant, Long.MAX_VALUE, 1)))
                .singleElement()
                .extracting(Change::useCase, Change::reason)
                .containsExactly("erase-person", REASON.text());
    }

    @Test
    void onlyAdministratorsDecideAndOnlyOnce() {
        assertRefused(STAFF, () -> erasure.erase(person, REASON));
        run(ADMINISTRATOR, () -> erasure.erase(person, REASON));
        assertRefused(ADMINISTRATOR, () -> erasure.erase(person, REASON));
        assertRefused(ADMINISTRATOR, () -> people.edit(person, 1, PersonalData.of("Back", null)));
        assertRefused(ADMINISTRATOR, () -> people.export(person));
        assertRefused(ADMINISTRATOR, () -> people.keep(person, "contact", today));
    }

    @Test
    void aReasonThatNamesThePersonIsRefused() {
        assertThatExceptionOfType(NamesThePerson.class)
                .isThrownBy(() -> run(ADMINISTRATOR, () -> erasure.erase(person, new Reason("Лице asked"))))
                .withMessageNotContaining("Лице");
        assertThat(in(directory::count)).isOne();
    }

    @Test
    void aDutyForbidsErasing() {
        duties.keep(person, today);

        assertRefused(ADMINISTRATOR, () -> erasure.erase(person, REASON));
        assertThat(in(() -> people.open(person)).mustKeepUntil()).isEqualTo(today);

        duties.keep(person, today.minusDays(1));
        run(ADMINISTRATOR, () -> erasure.erase(person, REASON));
    }

    @Test
    void whoIsKeptForNothingIsErasedByTheScheduler() {
        var kept = add("Kept", today.plusDays(1));
        var held = add("Held", today);
        duties.keep(held, today.plusYears(1));

        assertThat(due(today)).as("until includes the last day").isZero();
        assertThat(due(today.plusDays(1))).isOne();
        assertThat(due(today.plusDays(1))).isZero();

        assertThat(in(() -> people.open(person)).erased()).isTrue();
        assertThat(in(() -> people.open(kept)).erased()).isFalse();
        assertThat(in(() -> people.open(held)).erased()).isFalse();
        assertThat(in(() -> history.latest(tenant, Long.MAX_VALUE, 1)))
                .extracting(Change::useCase)
                .containsExactly("erase-due-person");
    }

    @Test
    void aConsentKeepsUntilItIsTakenBack() {
        var wording = in(() -> consents.publish("updates", LocalizedText.of("а", "a", "a")));
        var consent = in(() -> consents.give(person, "updates", wording, ConsentForm.PAPER, Instant.now(), null));
        assertThat(due(today.plusYears(2))).isZero();

        run(ADMINISTRATOR, () -> consents.withdraw(person, consent, null));

        assertThat(due(today.plusDays(1))).isOne();
    }

    /** A person kept for longer between the search for who is due and the erasing stays. */
    @Test
    void whoIsNotDueAnyMoreStays() {
        var due = in(() -> erasure.due(today.plusDays(1)));
        assertThat(due).containsExactly(person);
        run(ADMINISTRATOR, () -> people.keep(person, "contact", today.plusYears(1)));

        assertThat(in(() -> erasure.eraseIfDue(person, today.plusDays(1)))).isFalse();
    }

    private int due(LocalDate day) {
        return TenantContext.in(new Scope.Tenant(tenant), Actor.SYSTEM, () -> upkeep.eraseDue(day));
    }

    private UUID add(String name, LocalDate until) {
        return in(() -> people.add(PersonalData.of(name, null), "contact", until));
    }

    private void assertRefused(Actor actor, Runnable work) {
        assertThatExceptionOfType(TransitionRefused.class).isThrownBy(() -> run(actor, work));
    }

    private <T> T in(Supplier<T> work) {
        return TenantContext.in(new Scope.Tenant(tenant), ADMINISTRATOR, work::get);
    }

    private void run(Actor actor, Runnable work) {
        TenantFixtures.inTenant(tenant, actor, work);
    }
}
