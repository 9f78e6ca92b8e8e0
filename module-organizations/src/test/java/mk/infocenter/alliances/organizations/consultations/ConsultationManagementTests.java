package mk.infocenter.alliances.organizations.consultations;

import static mk.infocenter.alliances.organizations.consultations.ConsultationFixtures.REASON;
import static mk.infocenter.alliances.organizations.consultations.ConsultationFixtures.WORDS;
import static mk.infocenter.alliances.organizations.consultations.ConsultationFixtures.as;
import static mk.infocenter.alliances.organizations.consultations.ConsultationFixtures.doing;
import static mk.infocenter.alliances.organizations.consultations.ConsultationFixtures.voice;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import mk.infocenter.alliances.database.DatabaseRole;
import mk.infocenter.alliances.organizations.NeedTaker;
import mk.infocenter.alliances.organizations.OrganizationFixtures;
import mk.infocenter.alliances.organizations.capacity.CapacityFixtures;
import mk.infocenter.alliances.people.InvalidPersonalData;
import mk.infocenter.alliances.people.PersonManagement;
import mk.infocenter.alliances.people.consents.ConsentManagement;
import mk.infocenter.alliances.tenancy.Actor;
import mk.infocenter.alliances.tenancy.NotFound;
import mk.infocenter.alliances.tenancy.Role;
import mk.infocenter.alliances.tenancy.Scope;
import mk.infocenter.alliances.tenancy.TenantContext;
import mk.infocenter.alliances.tenancy.TransitionRefused;
import mk.infocenter.testing.PlatformTest;
import mk.infocenter.testing.RawSql;
import mk.infocenter.testing.StatementCount;
import mk.infocenter.testing.TestClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A consultation from its first contribution to the need that a plan takes up. */
@PlatformTest
class ConsultationManagementTests {

    @Autowired
    OrganizationFixtures organizations;

    @Autowired
    ConsultationFixtures fixtures;

    @Autowired
    CapacityFixtures rounds;

    @Autowired
    ConsultationManagement consultations;

    @Autowired
    ContributionManagement contributions;

    @Autowired
    ContributionIntake intake;

    @Autowired
    PriorityManagement priorities;

    @Autowired
    NeedManagement needs;

    @Autowired
    ConsultationSite site;

    @Autowired
    ConsentManagement consents;

    @Autowired
    PersonManagement people;

    String tenant = "";
    UUID open = new UUID(0, 0);

    @BeforeEach
    void anOpenConsultation() {
        tenant = organizations.organization();
        open = fixtures.open(tenant);
    }

    @AfterEach
    void today() {
        TestClock.reset();
    }

    /** Each division adds up to all contributions, because what nobody said is a part of it. */
    @Test
    void countsEachWayAndWhatNobodySaid() {
        fixtures.said(tenant, open, "Light");
        fixtures.paper(tenant, open, "A bench");
        fixtures.meeting(tenant, open);
        var hidden = fixtures.paper(tenant, open, "Buy at my shop");
        doing(Role.STAFF, tenant, () -> contributions.hide(hidden, REASON));

        var figures = own(() -> consultations.figures(open));
        assertThat(figures.channels()).isEqualTo(Map.of("FORM", 1, "PAPER", 1, "MEETING", 1));
        assertThat(figures.sexes()).isEqualTo(Map.of("FEMALE", 2, "UNKNOWN", 1));
        assertThat(figures.municipalities()).isEqualTo(Map.of("MK-702", 2, "UNKNOWN", 1));
        assertThat(figures.contributions()).isEqualTo(3);
        assertThat(figures.hidden()).isEqualTo(1);
        assertThat(figures.people()).isEqualTo(14);
        assertThat(figures.of(Figures.UNKNOWN)).isEqualTo(3);
    }

    @Test
    void aFormThatIsSentTwiceCountsOnce() {
        var receipt = UUID.randomUUID();
        for (var times = 0; times < 2; times++) {
            visit(() -> intake.receive(open, voice("Light"), null, receipt));
        }
        assertThat(own(() -> consultations.figures(open)).contributions()).isEqualTo(1);
    }

    @Test
    void takesNothingBeforeAndAfterItsPeriod() {
        TestClock.advance(Duration.ofDays(11));
        assertThatExceptionOfType(TransitionRefused.class)
                .isThrownBy(() -> visit(() -> intake.receive(open, voice("Late"), null, UUID.randomUUID())));
        own(() -> consultations.closeOver(10));
        assertThat(own(() -> consultations.consultation(open)).status()).isEqualTo(ConsultationStatus.CLOSED);
        assertThat(own(() -> consultations.closeOver(10))).isZero();
    }

    /** The contact goes into the vault with what the visitor agreed to, and the contribution stays when it is erased. */
    @Test
    void keepsAContactApart() {
        var wording = as(Role.ADMINISTRATOR, tenant, () -> consents.publish(ConsultationPeople.PURPOSE, WORDS));
        visit(() -> intake.receive(
                open,
                voice("Light"),
                new ContributionIntake.Contact("Person 1", "person1@example.org", wording),
                UUID.randomUUID()));

        var voice = fixtures.newest(tenant, open);
        var person = own(() -> contributions.person(voice)).orElseThrow();
        assertThat(own(() -> consents.inForce(person, ConsultationPeople.PURPOSE)))
                .isTrue();
        assertThat(own(() -> people.open(person)).held())
                .anyMatch(held -> held.kind().equals("voice") && held.id().equals(voice));

        assertThatExceptionOfType(InvalidPersonalData.class)
                .isThrownBy(() -> visit(() -> intake.receive(
                        open,
                        voice("Light"),
                        new ContributionIntake.Contact("", "nobody", wording),
                        UUID.randomUUID())));
        assertThat(own(() -> consultations.figures(open)).contributions())
                .as("nothing is kept of a form that comes back")
                .isEqualTo(1);
    }

    @Test
    void groupingIsTakenBack() {
        var one = fixtures.said(tenant, open, "Light");
        var other = fixtures.said(tenant, open, "More light");
        var priority = fixtures.priority(tenant, open, Set.of(one));
        var before = as(Role.STAFF, tenant, () -> contributions.group(open, Set.of(one, other), priority));
        assertThat(before).isEqualTo(Map.of(one, Optional.of(priority), other, Optional.empty()));
        assertThat(own(() -> consultations.figures(open)).of(priority.toString()))
                .isEqualTo(2);

        doing(Role.STAFF, tenant, () -> contributions.regroup(open, before));
        assertThat(own(() -> consultations.figures(open)).of(priority.toString()))
                .isEqualTo(1);
        assertThatExceptionOfType(TransitionRefused.class)
                .as("one with contributions")
                .isThrownBy(() -> doing(Role.STAFF, tenant, () -> priorities.remove(priority)));
    }

    @Test
    void aPriorityOfAnotherConsultationTakesNothing() {
        var voice = fixtures.said(tenant, open, "Light");
        var foreign = fixtures.priority(tenant, fixtures.open(tenant), Set.of());
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> doing(Role.STAFF, tenant, () -> contributions.group(open, Set.of(voice), foreign)));
    }

    @Test
    void numbersPutPrioritiesIntoAnOrder() {
        var first = fixtures.priority(tenant, open, Set.of());
        var second = fixtures.priority(tenant, open, Set.of());
        doing(Role.STAFF, tenant, () -> priorities.rank(open, Map.of(first, 7, second, 3)));
        assertThat(own(() -> priorities.of(open)))
                .extracting(PriorityView::id, PriorityView::rank)
                .containsExactly(tuple(second, 1), tuple(first, 2));
    }

    /** Visitors read the question from its opening on, the priorities once they are published, and not when withdrawn. */
    @Test
    void visitorsReadWhatIsPublished() {
        var code = own(() -> consultations.consultation(open)).code();
        var priority = fixtures.settled(tenant, open);
        assertThat(read(code)).isEmpty();
        doing(Role.STAFF, tenant, () -> {
            priorities.answer(priority, version(priority), Response.DONE, WORDS);
            consultations.summarise(open, consultations.consultation(open).version(), WORDS);
        });
        doing(Role.ADMINISTRATOR, tenant, () -> consultations.publish(open));
        assertThat(read(code)).extracting(PriorityView::response).containsExactly(Response.DONE);
        assertThat(visited(code).figures().contributions()).isEqualTo(1);

        doing(Role.STAFF, tenant, () -> priorities.answer(priority, version(priority), Response.NOT_POSSIBLE, WORDS));
        assertThat(visited(code).updatedOn()).isEqualTo(ConsultationFixtures.today());

        doing(Role.ADMINISTRATOR, tenant, () -> consultations.withdraw(open, REASON));
        assertThat(read(code)).isEmpty();
        assertThat(visited(code).status()).isEqualTo(ConsultationStatus.PRIORITISED);
    }

    /** From a priority to the item of a plan that takes it up, and back. */
    @Test
    void aNeedIsFollowedToItsPlan() {
        var priority = fixtures.settled(tenant, open);
        var need = fixtures.need(tenant, priority);
        assertThat(fixtures.need(tenant, priority)).as("the same again").isEqualTo(need);
        assertThat(own(() -> needs.takers().getFirst().starts(need)))
                .as("no round yet")
                .isEmpty();

        var item = rounds.takingUp(tenant, need);
        assertThat(own(() -> needs.need(need)).status()).isEqualTo(NeedStatus.TAKEN_UP);
        assertThat(own(() -> needs.taken(need))).extracting(NeedTaker.Taken::id).containsExactly(item);
        assertThat(own(() -> needs.behind("plan-item", item)))
                .extracting(outline -> outline.id())
                .containsExactly(need);

        doing(Role.STAFF, tenant, () -> needs.meet(need, WORDS));
        assertThatExceptionOfType(TransitionRefused.class)
                .isThrownBy(() -> doing(Role.STAFF, tenant, () -> needs.takeUp(need, "plan-item", UUID.randomUUID())));
    }

    /** However many rows there are. */
    @Test
    void pagesTakeFewStatements() {
        IntStream.range(0, 8).forEach(at -> fixtures.paper(tenant, open, "Light " + at));
        own(() -> {
            assertThat(StatementCount.of(() -> consultations.page(null, List.of(), 31)))
                    .isEqualTo(1);
            assertThat(StatementCount.of(() -> consultations.counts(List.of(open))))
                    .isEqualTo(1);
            assertThat(StatementCount.of(() -> consultations.consultation(open)))
                    .isEqualTo(3);
            assertThat(StatementCount.of(() -> contributions.page(open, VoiceQuery.shown(), null, 51)))
                    .isEqualTo(1);
            return tenant;
        });
    }

    /** Among 10,000 contributions a page is a walk along the index. */
    @Test
    void manyContributionsAreReadByTheirIndex() throws Exception {
        var voice = fixtures.paper(tenant, open, "Light");
        try (var app = RawSql.as(DatabaseRole.APP, tenant)) {
            app.execute(
                    "insert into voice select tenant_id, gen_random_uuid(), 0, consultation_id, channel, meeting_id,"
                            + " said, language, sex, age_group, municipality, person_id, priority_id, status, status_since,"
                            + " received_at, gen_random_uuid() from voice, generate_series(1, 10000) n where id = '"
                            + voice
                            + "'");
            assertThat(String.join(
                            "\n",
                            app.rows("explain select v.id, p.title from voice v left join priority p on p.id ="
                                    + " v.priority_id and p.tenant_id = v.tenant_id where v.consultation_id = '" + open
                                    + "' and v.id < 'ffffffff-ffff-ffff-ffff-ffffffffffff' and v.status in ('SHOWN')"
                                    + " order by v.id desc limit 51")))
                    .contains("voice_by_consultation");
        }
    }

    private int version(UUID priority) {
        return priorities.priority(priority).version();
    }

    private <T> T own(TenantContext.Work<T, RuntimeException> work) {
        return as(Role.SYSTEM, tenant, work);
    }

    private void visit(Runnable work) {
        TenantContext.in(new Scope.Tenant(tenant), Actor.VISITOR, () -> {
            work.run();
            return tenant;
        });
    }

    private PublicConsultation visited(String code) {
        return TenantContext.in(new Scope.Public(tenant), () -> site.find(tenant, code))
                .orElseThrow();
    }

    private List<PriorityView> read(String code) {
        var consultation = visited(code);
        return TenantContext.in(new Scope.Public(tenant), () -> site.priorities(consultation));
    }
}
