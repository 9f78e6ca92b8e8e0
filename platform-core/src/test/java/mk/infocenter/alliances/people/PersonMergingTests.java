package mk.infocenter.alliances.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import mk.infocenter.alliances.people.consents.ConsentForm;
import mk.infocenter.alliances.people.consents.ConsentManagement;
import mk.infocenter.alliances.people.retention.RetentionManagement;
import mk.infocenter.alliances.tenancy.Actor;
import mk.infocenter.alliances.tenancy.LocalizedText;
import mk.infocenter.alliances.tenancy.Reason;
import mk.infocenter.alliances.tenancy.Role;
import mk.infocenter.alliances.tenancy.Scope;
import mk.infocenter.alliances.tenancy.StaleVersion;
import mk.infocenter.alliances.tenancy.TenantContext;
import mk.infocenter.alliances.tenancy.TransitionRefused;
import mk.infocenter.alliances.web.Dates;
import mk.infocenter.testing.PlatformTest;
import mk.infocenter.testing.TenantFixtures;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PlatformTest
class PersonMergingTests {

    private static final Actor ADMINISTRATOR = new Actor(UUID.randomUUID(), Role.ADMINISTRATOR);
    private static final Reason REASON = new Reason("The same signature on paper");
    private final LocalDate nextYear = LocalDate.now(Dates.ZONE).plusYears(1);

    @Autowired
    TenantFixtures tenants;

    @Autowired
    PersonManagement people;

    @Autowired
    PersonMerging merging;

    @Autowired
    PersonErasure erasure;

    @Autowired
    PersonDirectory directory;

    @Autowired
    ConsentManagement consents;

    @Autowired
    RetentionManagement retention;

    @Autowired
    Duties duties;

    String tenant = "";
    UUID kept = new UUID(0, 0);
    UUID merged = new UUID(0, 0);

    @BeforeEach
    void twoRecords() {
        tenant = tenants.tenant();
        kept = add(PersonalData.of("Лице Прво", null));
        merged = add(PersonalData.of("Lice Prvo", "one@citizen.example"));
    }

    @Test
    void theKeptRecordIsCompletedAndTheOtherLeadsToIt() {
        merge();

        var record = in(() -> people.open(merged));
        assertThat(record.id()).isEqualTo(kept);
        assertThat(record.data()).isEqualTo(PersonalData.of("Лице Прво", "one@citizen.example"));
        assertThat(in(() -> directory.named(List.of(merged))).get(merged))
                .extracting(PersonSummary::id)
                .isEqualTo(kept);
        assertThat(in(() -> directory.search("one@citizen.example")))
                .extracting(PersonSummary::id)
                .containsExactly(kept);
        assertThat(in(directory::count)).isOne();
    }

    @Test
    void recordsConsentsAndPeriodsGoOver() {
        duties.add(merged, "Enrolment");
        run(() -> people.keep(merged, "contact", nextYear.plusYears(3)));
        var wording = in(() -> consents.publish("updates", LocalizedText.of("а", "a", "a")));
        in(() -> consents.give(merged, "updates", wording, ConsentForm.ORAL, Instant.now(), "Heard by two"));

        merge();

        assertThat(duties.held(kept)).hasSize(1);
        assertThat(duties.held(merged)).isEmpty();
        assertThat(in(() -> consents.of(kept)))
                .singleElement()
                .satisfies(consent -> assertThat(consent.note()).isEqualTo("Heard by two"));
        assertThat(in(() -> retention.of(kept)))
                .extracting(period -> period.purpose() + " " + period.until())
                .contains("contact " + nextYear.plusYears(3))
                .hasSize(2);
        assertThat(in(() -> retention.of(merged))).isEmpty();
    }

    @Test
    void anAliasOfAnAliasLeadsToTheLast() {
        var third = add(PersonalData.of("Third", null));
        merge();

        run(() -> merging.merge(third, 0, kept, 1, REASON));

        for (var id : Set.of(kept, merged, third)) {
            assertThat(in(() -> people.open(id)).id()).isEqualTo(third);
        }
        run(() -> erasure.erase(third, REASON));
        assertThat(in(() -> people.open(merged)).erased()).isTrue();
        assertThat(in(() -> directory.named(List.of(merged))).get(merged))
                .extracting(PersonSummary::name)
                .isEqualTo("");
    }

    @Test
    void whatWasMergedIsNotChangedMergedOrErasedAgain() {
        merge();

        assertRefused(() -> people.edit(merged, 1, PersonalData.of("X", null)));
        assertRefused(() -> merging.merge(kept, 1, merged, 1, REASON));
        assertRefused(() -> merging.merge(merged, 1, kept, 1, REASON));
        assertRefused(() -> erasure.erase(merged, REASON));
        assertRefused(() -> merging.merge(kept, 1, kept, 1, REASON));
    }

    @Test
    void whoSawAnOlderVersionMergesNothing() {
        run(() -> people.edit(merged, 0, PersonalData.of("Changed", null)));

        assertThatExceptionOfType(StaleVersion.class).isThrownBy(this::merge);
        assertThat(in(directory::count)).isEqualTo(2);
    }

    @Test
    void aReasonThatNamesEitherIsRefused() {
        for (var reason : List.of("Both are lice prvo", "He wrote from one@citizen.example")) {
            assertThatExceptionOfType(NamesThePerson.class)
                    .isThrownBy(() -> run(() -> merging.merge(kept, 0, merged, 0, new Reason(reason))));
        }
        assertThat(in(directory::count)).isEqualTo(2);
    }

    private void merge() {
        run(() -> merging.merge(kept, 0, merged, 0, REASON));
    }

    private void assertRefused(Runnable work) {
        assertThatExceptionOfType(TransitionRefused.class).isThrownBy(() -> run(work));
    }

    private UUID add(PersonalData data) {
        return in(() -> people.add(data, "contact", nextYear));
    }

    private <T> T in(Supplier<T> work) {
        return TenantContext.in(new Scope.Tenant(tenant), ADMINISTRATOR, work::get);
    }

    private void run(Runnable work) {
        TenantFixtures.inTenant(tenant, ADMINISTRATOR, work);
    }
}
