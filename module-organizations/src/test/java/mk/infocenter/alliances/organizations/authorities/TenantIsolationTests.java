package mk.infocenter.alliances.organizations.authorities;

import static mk.infocenter.alliances.organizations.authorities.AuthorityFixtures.REASON;
import static mk.infocenter.alliances.organizations.authorities.AuthorityFixtures.as;
import static mk.infocenter.alliances.organizations.authorities.AuthorityFixtures.doing;
import static mk.infocenter.alliances.organizations.authorities.AuthorityFixtures.today;
import static mk.infocenter.testing.RawSql.DENIED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import mk.infocenter.alliances.audit.History;
import mk.infocenter.alliances.audit.RecordKinds;
import mk.infocenter.alliances.database.DatabaseRole;
import mk.infocenter.alliances.organizations.OrganizationFixtures;
import mk.infocenter.alliances.sharing.Audience;
import mk.infocenter.alliances.sharing.ShareManagement;
import mk.infocenter.alliances.sharing.ShareMode;
import mk.infocenter.alliances.sharing.SharedReading;
import mk.infocenter.alliances.tenancy.NotFound;
import mk.infocenter.alliances.tenancy.Role;
import mk.infocenter.testing.PlatformTest;
import mk.infocenter.testing.RawSql;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Every way to another tenant's commitments and meetings, and the one that it opens itself. */
@PlatformTest
class TenantIsolationTests {

    @Autowired
    OrganizationFixtures organizations;

    @Autowired
    AuthorityFixtures fixtures;

    @Autowired
    CommitmentManagement commitments;

    @Autowired
    CooperationManagement cooperations;

    @Autowired
    AuthorityManagement authorities;

    @Autowired
    ShareManagement shares;

    @Autowired
    SharedReading reading;

    @Autowired
    History history;

    @Autowired
    RecordKinds kinds;

    private String own = "";
    private String other = "";
    private UUID body = new UUID(0, 0);
    private UUID theirs = new UUID(0, 0);
    private UUID meeting = new UUID(0, 0);

    @BeforeEach
    void recordsOfEach() {
        own = organizations.organization();
        other = organizations.organization();
        fixtures.commitment(own, fixtures.body(own), today().plusDays(9));
        body = fixtures.body(other);
        theirs = fixtures.commitment(other, body, today().plusDays(9));
        meeting = fixtures.meeting(other, body);
    }

    @Test
    void theirsAreNeitherReadNorChanged() {
        as(Role.ADMINISTRATOR, own, () -> {
            assertThat(commitments.find(theirs)).isEmpty();
            assertThat(cooperations.find(meeting)).isEmpty();
            assertThat(commitments.page(CommitmentQuery.ALL, CommitmentQuery.Place.START, 10))
                    .hasSize(1)
                    .noneMatch(commitment -> commitment.id().equals(theirs));
            assertThat(cooperations.page(CooperationQuery.ALL, CooperationQuery.Place.START, 10))
                    .isEmpty();
            List.<Runnable>of(
                            () -> commitments.commitment(theirs),
                            () -> commitments.publish(theirs, true),
                            () -> commitments.withdraw(theirs, REASON),
                            () -> cooperations.add(meeting, UUID.randomUUID()),
                            () -> authorities.dissolve(body, REASON),
                            () -> shares.share("commitment", theirs, Audience.NETWORK, ShareMode.READ, null))
                    .forEach(step -> assertThatThrownBy(step::run).isInstanceOf(NotFound.class));
            for (var tenant : List.of(own, other)) {
                assertThatThrownBy(() ->
                                history.of(kinds.named("commitment"), tenant, theirs.toString(), Long.MAX_VALUE, 5))
                        .isInstanceOf(NotFound.class);
            }
            return own;
        });
    }

    /** A guest reads what is shared, never who took part, nor the history. */
    @Test
    void aSharedOneIsReadAsAGuestUntilItIsRevoked() throws Exception {
        var grant = as(
                        Role.ADMINISTRATOR,
                        other,
                        () -> shares.share("cooperation-record", meeting, new Audience(own), ShareMode.READ, null))
                .id();
        var shared = as(Role.STAFF, own, () -> reading.find(other, grant)).orElseThrow();
        assertThat(as(Role.STAFF, own, () -> reading.read(shared))).isPresent();
        try (var guest = RawSql.as(DatabaseRole.GUEST, other)) {
            guest.execute("select set_config('app.viewer', '" + own + "', true), set_config('app.grant', '" + grant
                    + "', true)");
            assertThat(guest.rows("select id from cooperation_record")).containsExactly(meeting.toString());
            assertThat(guest.rows("select id from commitment")).isEmpty();
            for (var table : List.of("cooperation_participant", "cooperation_record_aud", "commitment_aud")) {
                assertThat(guest.attempt("select 1 from " + table)).isEqualTo(DENIED);
            }
        }
        doing(Role.ADMINISTRATOR, other, () -> shares.revoke(grant, REASON));
        assertThat(as(Role.STAFF, own, () -> reading.read(shared))).isEmpty();
    }

    @Test
    void otherRolesReadWhatTheChangelogSays() throws Exception {
        try (var visitor = RawSql.as(DatabaseRole.PUBLIC);
                var auditor = RawSql.as(DatabaseRole.AUDITOR, own);
                var oversight = RawSql.as(DatabaseRole.OVERSIGHT, "*")) {
            for (var table : List.of("cooperation_record", "cooperation_participant")) {
                assertThat(visitor.attempt("select 1 from " + table)).isEqualTo(DENIED);
            }
            for (var table : List.of("authority", "official", "cooperation_record", "commitment")) {
                assertThat(auditor.attempt("select 1 from " + table)).isEqualTo(DENIED);
                assertThat(oversight.attempt("delete from " + table)).isEqualTo(DENIED);
                assertThat(visitor.attempt("select 1 from " + table + "_aud")).isEqualTo(DENIED);
            }
            assertThat(visitor.rows("select id from commitment where tenant_id = '" + other + "'"))
                    .as("unpublished")
                    .isEmpty();
            assertThat(oversight.attempt("select person_id from cooperation_participant"))
                    .isEqualTo(DENIED);
            assertThat(auditor.rows("select distinct tenant_id from commitment_aud"))
                    .containsExactly(own);
        }
    }
}
