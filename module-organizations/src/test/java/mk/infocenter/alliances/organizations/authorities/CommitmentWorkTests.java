package mk.infocenter.alliances.organizations.authorities;

import static mk.infocenter.alliances.organizations.authorities.AuthorityFixtures.as;
import static mk.infocenter.alliances.organizations.authorities.AuthorityFixtures.today;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.UUID;
import mk.infocenter.alliances.database.DatabaseRole;
import mk.infocenter.alliances.organizations.OrganizationFixtures;
import mk.infocenter.alliances.tenancy.Actor;
import mk.infocenter.alliances.tenancy.Role;
import mk.infocenter.alliances.tenancy.TenantRegistry;
import mk.infocenter.testing.PlatformTest;
import mk.infocenter.testing.RawSql;
import mk.infocenter.testing.TenantFixtures;
import mk.infocenter.testing.TestClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PlatformTest
class CommitmentWorkTests {

    @Autowired
    TenantFixtures tenants;

    @Autowired
    OrganizationFixtures organizations;

    @Autowired
    AuthorityFixtures fixtures;

    @Autowired
    CommitmentManagement commitments;

    @Autowired
    CommitmentWork work;

    @Autowired
    TenantRegistry registry;

    String tenant = "";

    @BeforeEach
    void anOrganization() {
        tenant = organizations.organization();
    }

    @AfterEach
    void backToToday() {
        TestClock.reset();
    }

    /** Nobody has to do anything: its day comes, and the history names the platform. */
    @Test
    void itsDayComes() {
        var commitment = fixtures.commitment(tenant, fixtures.body(tenant), today().plusDays(20));
        fallDue();
        assertThat(status(commitment)).isEqualTo(CommitmentStatus.PROMISED);
        TestClock.advance(Duration.ofDays(20));
        fallDue();
        fallDue();
        assertThat(status(commitment)).isEqualTo(CommitmentStatus.DUE);
    }

    @Test
    void administratorsAreWrittenToOnceBeforeAndOnceAfter() throws Exception {
        tenants.member(tenant, Role.STAFF);
        tenants.member(tenant, Role.ADMINISTRATOR);
        var commitment = fixtures.commitment(tenant, fixtures.body(tenant), today().plusDays(30));

        remind();
        assertThat(letters("")).as("a month before").isZero();
        TestClock.advance(Duration.ofDays(17));
        remind();
        remind();
        assertThat(letters("before")).isOne();
        TestClock.advance(Duration.ofDays(15));
        fallDue();
        remind();
        remind();
        assertThat(letters("after")).isOne();

        fixtures.settle(tenant, commitment, CommitmentStatus.KEPT);
        TestClock.advance(Duration.ofDays(5));
        remind();
        assertThat(letters("")).isEqualTo(2);
    }

    @Test
    void oneMemberMayFollowItUp() throws Exception {
        var member = tenants.member(tenant, Role.STAFF);
        tenants.member(tenant, Role.ADMINISTRATOR);
        var text = AuthorityFixtures.text(fixtures.body(tenant), today().plusDays(3));
        as(
                Role.STAFF,
                tenant,
                () -> commitments.record(new CommitmentText(
                        text.authority(), null, text.promise(), text.promisedOn(), text.due(), false, null, member)));

        remind();

        assertThat(letters("before")).isOne();
    }

    private void fallDue() {
        TenantFixtures.inTenant(tenant, Actor.SYSTEM, () -> work.fallDue(tenant));
    }

    private void remind() {
        work.remind(registry.find(tenant).orElseThrow());
    }

    private CommitmentStatus status(UUID commitment) {
        return as(Role.STAFF, tenant, () -> commitments.commitment(commitment)).status();
    }

    private long letters(String when) throws Exception {
        try (var owner = RawSql.as(DatabaseRole.OWNER)) {
            return owner.count(
                    "outgoing_mail where tenant = '" + tenant + "' and template like 'commitment-" + when + "%'");
        }
    }
}
