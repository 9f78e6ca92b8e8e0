package mk.infocenter.alliances.organizations.capacity;

import static mk.infocenter.alliances.organizations.capacity.CapacityFixtures.as;
import static mk.infocenter.alliances.organizations.capacity.CapacityFixtures.doing;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.UUID;
import mk.infocenter.alliances.database.DatabaseRole;
import mk.infocenter.alliances.organizations.OrganizationFixtures;
import mk.infocenter.alliances.tenancy.Role;
import mk.infocenter.alliances.tenancy.TenantRegistry;
import mk.infocenter.alliances.web.Dates;
import mk.infocenter.testing.PlatformTest;
import mk.infocenter.testing.RawSql;
import mk.infocenter.testing.TenantFixtures;
import mk.infocenter.testing.TestClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PlatformTest
class PlanRemindersTests {

    @Autowired
    TenantFixtures tenants;

    @Autowired
    OrganizationFixtures organizations;

    @Autowired
    CapacityFixtures fixtures;

    @Autowired
    PlanItemManagement plan;

    @Autowired
    PlanReminders reminders;

    @Autowired
    TenantRegistry registry;

    String tenant = "";
    UUID round = new UUID(0, 0);

    @BeforeEach
    void anAgreedRound() {
        tenant = organizations.organization();
        round = fixtures.agreed(tenant, 2, 2);
    }

    @AfterEach
    void today() {
        TestClock.reset();
    }

    @Test
    void whoeverSeesToItIsWrittenToOnceBeforeAndOnceAfter() throws Exception {
        tenants.member(tenant, Role.STAFF);
        tenants.member(tenant, Role.ADMINISTRATOR);
        tenants.member(tenant, Role.ADMINISTRATOR);
        agreed(new Responsible(Role.ADMINISTRATOR, null), 30);

        remind();
        assertThat(letters()).as("a month before").isZero();
        TestClock.advance(Duration.ofDays(17));
        remind();
        remind();
        assertThat(letters("before")).isEqualTo(2);
        TestClock.advance(Duration.ofDays(15));
        remind();
        remind();
        assertThat(letters("after")).isEqualTo(2);
        assertThat(letters()).isEqualTo(4);
    }

    @Test
    void oneMemberMayBeResponsible() throws Exception {
        var member = tenants.member(tenant, Role.STAFF);
        tenants.member(tenant, Role.STAFF);
        agreed(new Responsible(null, member), 3);

        remind();

        assertThat(letters("before")).isOne();
    }

    /** What nobody agreed to, and what is done, needs no reminder. */
    @Test
    void onlyWhatIsBeingDoneIsReminded() throws Exception {
        tenants.member(tenant, Role.ADMINISTRATOR);
        propose(new Responsible(Role.ADMINISTRATOR, null), 3);
        var done = agreed(new Responsible(Role.ADMINISTRATOR, null), 3);
        doing(Role.STAFF, tenant, () -> plan.start(done));
        doing(
                Role.STAFF,
                tenant,
                () -> plan.complete(
                        done, CapacityFixtures.text(CapacityFixtures.later()).result()));

        remind();

        assertThat(letters()).isZero();
    }

    private UUID agreed(Responsible responsible, int days) {
        var item = propose(responsible, days);
        doing(Role.OFFICER, tenant, () -> plan.agree(item, plan.item(item).version()));
        return item;
    }

    private UUID propose(Responsible responsible, int days) {
        var text = CapacityFixtures.text(LocalDate.now(Dates.ZONE).plusDays(days));
        return as(
                        Role.STAFF,
                        tenant,
                        () -> plan.propose(
                                round,
                                "FINANCE",
                                new PlanItemText(text.need(), text.result(), text.support(), text.due(), responsible)))
                .id();
    }

    private void remind() {
        reminders.remind(registry.find(tenant).orElseThrow());
    }

    private long letters() throws Exception {
        return letters("");
    }

    private long letters(String when) throws Exception {
        try (var owner = RawSql.as(DatabaseRole.OWNER)) {
            return owner.count(
                    "outgoing_mail where tenant = '" + tenant + "' and template like 'plan-item-" + when + "%'");
        }
    }
}
