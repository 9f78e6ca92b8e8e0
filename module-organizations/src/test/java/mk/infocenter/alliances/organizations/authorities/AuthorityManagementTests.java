package mk.infocenter.alliances.organizations.authorities;

import static mk.infocenter.alliances.organizations.authorities.AuthorityFixtures.PLACE;
import static mk.infocenter.alliances.organizations.authorities.AuthorityFixtures.REASON;
import static mk.infocenter.alliances.organizations.authorities.AuthorityFixtures.WORDS;
import static mk.infocenter.alliances.organizations.authorities.AuthorityFixtures.as;
import static mk.infocenter.alliances.organizations.authorities.AuthorityFixtures.doing;
import static mk.infocenter.alliances.organizations.authorities.AuthorityFixtures.today;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import mk.infocenter.alliances.api.InvalidField;
import mk.infocenter.alliances.database.DatabaseRole;
import mk.infocenter.alliances.organizations.OrganizationFixtures;
import mk.infocenter.alliances.organizations.authorities.AuthorityDirectory.Place;
import mk.infocenter.alliances.organizations.authorities.CommitmentText.Source;
import mk.infocenter.alliances.people.PersonManagement;
import mk.infocenter.alliances.people.PersonalData;
import mk.infocenter.alliances.people.PersonalDataHolder;
import mk.infocenter.alliances.tenancy.LocalizedText;
import mk.infocenter.alliances.tenancy.NotFound;
import mk.infocenter.alliances.tenancy.Role;
import mk.infocenter.alliances.tenancy.Scope;
import mk.infocenter.alliances.tenancy.ScopedWork;
import mk.infocenter.alliances.tenancy.TenantContext;
import mk.infocenter.testing.PlatformTest;
import mk.infocenter.testing.RawSql;
import mk.infocenter.testing.StatementCount;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The register, meetings, and what the public sees of commitments. */
@PlatformTest
class AuthorityManagementTests {

    @Autowired
    OrganizationFixtures organizations;

    @Autowired
    AuthorityFixtures fixtures;

    @Autowired
    AuthorityManagement authorities;

    @Autowired
    AuthorityDirectory directory;

    @Autowired
    CooperationManagement cooperations;

    @Autowired
    CommitmentManagement commitments;

    @Autowired
    Scoreboard scoreboard;

    @Autowired
    PersonManagement people;

    @Autowired
    List<PersonalDataHolder> holders;

    @Autowired
    ScopedWork work;

    String tenant = "";

    @BeforeEach
    void anOrganization() {
        tenant = organizations.organization();
        fixtures.lead();
    }

    @Test
    void theRegisterTakesInWhatAnOrganizationAdded() {
        var own = fixtures.body(tenant);
        var official = fixtures.official(tenant, own);
        var commitment = fixtures.commitment(tenant, own, today().plusDays(9));
        var other = organizations.organization();
        assertThat(as(Role.STAFF, other, () -> directory.find(own)))
                .as("not another organization's")
                .isEmpty();

        var registered = fixtures.registered(AuthorityKind.LOCAL_COMMUNITY, PLACE);
        doing(Role.OFFICER, tenant, () -> authorities.merge(own, registered));

        as(Role.STAFF, tenant, () -> {
            assertThat(directory.authority(own).id()).isEqualTo(registered);
            assertThat(directory.officials(tenant, List.of(registered)))
                    .extracting(OfficialView::id)
                    .contains(official);
            var stored = commitments.commitment(commitment);
            return commitments.edit(commitment, stored.version(), AuthorityFixtures.text(own, today().plusDays(10)));
        });
        assertThat(as(Role.STAFF, tenant, () -> commitments.commitment(commitment))
                        .text()
                        .authority())
                .isEqualTo(registered);
        assertThat(as(Role.STAFF, other, () -> directory.page(other, PLACE, Set.of(), Place.START, 1000)))
                .extracting(AuthorityView::id)
                .contains(registered)
                .doesNotContain(own);
    }

    @Test
    void aMunicipalityThatDoesNotExistGetsItsAnswer() {
        assertThatExceptionOfType(InvalidField.class)
                .isThrownBy(() -> as(
                        Role.STAFF,
                        tenant,
                        () -> authorities.add(new AuthorityText(AuthorityKind.OTHER, "MK-999", WORDS))))
                .satisfies(wrong -> assertThat(wrong.message()).isEqualTo("authority.municipality.unknown"));
    }

    @Test
    void theRegisterHasOneMayorOfAMunicipality() {
        fixtures.registered(AuthorityKind.MAYOR, "MK-701");
        assertThatExceptionOfType(InvalidField.class)
                .isThrownBy(() -> fixtures.registered(AuthorityKind.MAYOR, "MK-701"))
                .satisfies(wrong -> assertThat(wrong.message()).isEqualTo("authority.kind.listed"));
    }

    @Test
    void whatIsPromisedIsPromisedByTheBodyOfTheOfficial() {
        var body = fixtures.body(tenant);
        var stranger = fixtures.official(tenant, fixtures.body(tenant));
        assertThatExceptionOfType(InvalidField.class)
                .isThrownBy(() -> as(
                        Role.STAFF,
                        tenant,
                        () -> commitments.record(
                                new CommitmentText(body, stranger, WORDS, today(), today(), false, null, null))))
                .satisfies(wrong -> assertThat(wrong.field()).isEqualTo("official"));
        assertThatExceptionOfType(InvalidField.class)
                .isThrownBy(() -> as(
                        Role.STAFF,
                        tenant,
                        () -> commitments.record(new CommitmentText(
                                body,
                                null,
                                WORDS,
                                today(),
                                today(),
                                false,
                                new Source("cooperation-record", UUID.randomUUID()),
                                null))))
                .satisfies(wrong -> assertThat(wrong.field()).isEqualTo("source"));
    }

    @Test
    void meetingsNamePeopleOfTheVaultAlone() {
        var meeting = fixtures.meeting(tenant, fixtures.body(tenant));
        var person = as(
                Role.STAFF,
                tenant,
                () -> people.add(PersonalData.of("Person 1", null), "contact", today().plusYears(1)));
        doing(Role.STAFF, tenant, () -> {
            cooperations.add(meeting, person);
            cooperations.add(meeting, person);
        });
        as(Role.STAFF, tenant, () -> {
            assertThat(cooperations.people(meeting).values())
                    .singleElement()
                    .satisfies(named -> assertThat(named.name()).isEqualTo("Person 1"));
            assertThat(work.in(
                            new Scope.Tenant(tenant),
                            () -> holders.stream()
                                    .flatMap(holder -> holder.held(person).stream())
                                    .toList()))
                    .anySatisfy(held -> assertThat(held.id()).isEqualTo(meeting));
            assertThatThrownBy(() -> cooperations.add(meeting, UUID.randomUUID()))
                    .isInstanceOf(NotFound.class);
            cooperations.remove(
                    meeting, cooperations.people(meeting).keySet().iterator().next());
            assertThat(cooperations.people(meeting)).isEmpty();
            return meeting;
        });
    }

    /** Each is counted once, in the state in which it is, and only what was published. */
    @Test
    void theScoreboardCountsWhatIsPublished() throws Exception {
        var place = "MK-601";
        var body = as(
                Role.STAFF,
                tenant,
                () -> authorities.add(new AuthorityText(AuthorityKind.LOCAL_COMMUNITY, place, WORDS)));
        for (var verdict : CommitmentStatus.VERDICTS) {
            var settled = fixtures.commitment(tenant, body, today().minusDays(1));
            fixtures.settle(tenant, settled, verdict);
            fixtures.publish(tenant, settled);
        }
        var promised = fixtures.commitment(tenant, body, today().plusDays(9));
        fixtures.publish(tenant, promised);
        fixtures.publish(tenant, fixtures.commitment(tenant, body, today().minusDays(2)));
        fixtures.commitment(tenant, body, today().plusDays(9));

        var score = inPublic(() -> scoreboard.score(place, tenant));
        assertThat(CommitmentStatus.COUNTED)
                .allSatisfy(status -> assertThat(score.of(status)).isOne());
        assertThat(score.total()).isEqualTo(5);
        assertThat(score.keptShare()).isEqualTo(33);
        assertThat(inPublic(() ->
                        scoreboard.page(Set.of(CommitmentStatus.KEPT), place, tenant, CommitmentQuery.Place.START, 10)))
                .singleElement()
                .satisfies(outline -> assertThat(outline.links().values()).isEqualTo(AuthorityFixtures.LINKS));

        doing(Role.ADMINISTRATOR, tenant, () -> commitments.withdraw(promised, REASON));
        assertThat(inPublic(() -> scoreboard.score(place, tenant)).total()).isEqualTo(4);
        assertThatThrownBy(() -> inPublic(() -> scoreboard.commitment(promised)))
                .isInstanceOf(NotFound.class);
        try (var visitor = RawSql.as(DatabaseRole.PUBLIC)) {
            assertThat(visitor.rows("select distinct published::text from commitment"))
                    .containsExactly("true");
        }
    }

    @Test
    void pagesTakeFewStatements() {
        var body = fixtures.body(tenant);
        var meeting = fixtures.meeting(tenant, body);
        var commitment = fixtures.commitment(tenant, body, today().plusDays(9));
        as(Role.STAFF, tenant, () -> {
            assertThat(StatementCount.of(() -> commitments.page(CommitmentQuery.ALL, CommitmentQuery.Place.START, 51)))
                    .isOne();
            assertThat(StatementCount.of(() -> commitments.commitment(commitment)))
                    .isOne();
            assertThat(StatementCount.of(() -> directory.named(List.of(body, meeting))))
                    .isLessThanOrEqualTo(4);
            assertThat(StatementCount.of(
                            () -> cooperations.page(CooperationQuery.ALL, CooperationQuery.Place.START, 51)))
                    .isOne();
            return tenant;
        });
    }

    /** Ten thousand commitments more, and a page is still read by its index. */
    @Test
    void aLongListIsReadByItsIndex() throws Exception {
        var body = fixtures.body(tenant);
        var one = fixtures.commitment(tenant, body, today().plusDays(9));
        try (var owner = RawSql.as(DatabaseRole.APP, tenant)) {
            owner.execute("insert into commitment select tenant_id, gen_random_uuid(), 0, authority_id, null,"
                    + " municipality, promise, promised_on, due + n % 400, null, null, null, status, reason, links, null,"
                    + " published from commitment, generate_series(1, 10000) n where id = '" + one + "'");
            owner.execute("set local enable_seqscan = off");
            owner.execute("set local enable_bitmapscan = off");
            owner.execute("set local enable_sort = off");
            assertThat(String.join(
                            "\n",
                            owner.rows("explain select * from commitment where tenant_id = '" + tenant
                                    + "' and due <= '9999-01-01' and (due < '9999-01-01' or id < gen_random_uuid())"
                                    + " order by due desc, id desc limit 51")))
                    .contains("commitment_by_day")
                    .doesNotContain("Sort");
        }
    }

    private static <T> T inPublic(TenantContext.Work<T, RuntimeException> work) {
        return TenantContext.in(new Scope.Public(null), work);
    }

    @Test
    void aMeetingIsNotOfTomorrow() {
        var body = fixtures.body(tenant);
        assertThatExceptionOfType(InvalidField.class)
                .isThrownBy(() -> as(
                        Role.STAFF,
                        tenant,
                        () -> cooperations.record(new CooperationText(
                                CooperationKind.LETTER,
                                today().plusDays(1),
                                body,
                                WORDS,
                                List.of(),
                                LocalizedText.EMPTY))))
                .satisfies(wrong -> assertThat(wrong.message()).isEqualTo("cooperation.day.future"));
    }
}
