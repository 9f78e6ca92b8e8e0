package mk.infocenter.alliances.organizations.profile;

import static mk.infocenter.alliances.organizations.OrganizationFixtures.as;
import static mk.infocenter.alliances.organizations.OrganizationFixtures.doing;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import mk.infocenter.alliances.api.InvalidField;
import mk.infocenter.alliances.database.DatabaseRole;
import mk.infocenter.alliances.organizations.OrganizationFixtures;
import mk.infocenter.alliances.people.PersonManagement;
import mk.infocenter.alliances.people.PersonalData;
import mk.infocenter.alliances.tenancy.NotFound;
import mk.infocenter.alliances.tenancy.Role;
import mk.infocenter.alliances.tenancy.Scope;
import mk.infocenter.alliances.tenancy.ScopedWork;
import mk.infocenter.alliances.tenancy.StaleVersion;
import mk.infocenter.alliances.tenancy.TenantContext;
import mk.infocenter.alliances.web.Dates;
import mk.infocenter.testing.PlatformTest;
import mk.infocenter.testing.RawSql;
import mk.infocenter.testing.StatementCount;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The board and the team of an organization, who stand in its vault. */
@PlatformTest
class PositionManagementTests {

    @Autowired
    OrganizationFixtures organizations;

    @Autowired
    PositionManagement positions;

    @Autowired
    PositionHolder holder;

    @Autowired
    PersonManagement people;

    @Autowired
    ScopedWork work;

    final LocalDate today = LocalDate.now(Dates.ZONE);
    String own = "";
    String other = "";

    @BeforeEach
    void twoOrganizations() {
        own = organizations.organization();
        other = organizations.organization();
    }

    @Test
    void whoHasLeftIsShownWhereThePastIsAskedFor() {
        var chair = give(own, person(own, 1), null);
        var former = give(own, person(own, 2), today.minusDays(1));
        assertThat(page(false)).extracting(PositionDetails::id).containsExactly(chair);
        assertThat(page(true)).extracting(PositionDetails::id).containsExactly(former, chair);
        assertThat(page(false).getFirst().person().name()).isEqualTo("Person 1");
    }

    @Test
    void theLastDayIsNotBeforeTheFirst() {
        assertThatExceptionOfType(InvalidField.class)
                .isThrownBy(() -> new PositionText(PositionKind.CHAIR, today, today.minusDays(1)))
                .satisfies(wrong -> assertThat(wrong.field()).isEqualTo("until"));
    }

    @Test
    void aStaleEditIsRefused() {
        var id = give(own, person(own, 1), null);
        var text = new PositionText(PositionKind.DIRECTOR, today, null);
        doing(Role.STAFF, own, () -> positions.edit(id, 0, text));
        assertThatExceptionOfType(StaleVersion.class)
                .isThrownBy(() -> doing(Role.STAFF, own, () -> positions.edit(id, 0, text)));
    }

    /** A person whose records are merged keeps what either of them did; the vault's page names it. */
    @Test
    void mergedPeopleKeepTheirPositions() {
        var one = person(own, 1);
        var two = person(own, 2);
        give(own, one, null);
        var scope = new Scope.Tenant(own);
        work.in(scope, () -> {
            holder.repoint(one, two);
            return two;
        });
        assertThat(work.in(scope, () -> holder.held(two))).hasSize(1);
        assertThat(work.in(scope, () -> holder.held(one))).isEmpty();
    }

    @Test
    void peopleAndPositionsOfOthersAreNotThere() throws Exception {
        var stranger = person(other, 1);
        var theirs = give(other, stranger, null);
        var text = new PositionText(PositionKind.CHAIR, today, null);
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> give(own, stranger, null));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> doing(Role.STAFF, own, () -> positions.edit(theirs, 0, text)));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> doing(Role.STAFF, own, () -> positions.remove(theirs)));
        assertThat(page(true)).isEmpty();
        assertThatThrownBy(() -> TenantContext.in(new Scope.Public(other), () -> positions.page(null, true, 5)))
                .isInstanceOf(RuntimeException.class);
        try (var app = RawSql.as(DatabaseRole.APP, own);
                var visitor = RawSql.as(DatabaseRole.PUBLIC);
                var opened = RawSql.as(DatabaseRole.OVERSIGHT, other)) {
            assertThat(app.count("organization_position")).isZero();
            assertThat(app.count("organization_position_aud")).isZero();
            assertThat(visitor.attempt("select 1 from organization_position")).isEqualTo(RawSql.DENIED);
            assertThat(opened.attempt("select person_id from organization_position"))
                    .isEqualTo(RawSql.DENIED);
        }
    }

    /** The whole page names its people in one statement. */
    @Test
    void aPageAsksNotOncePerRow() {
        for (var number = 0; number < 3; number++) {
            give(own, person(own, number), null);
        }
        var few = StatementCount.of(() -> page(true));
        for (var number = 3; number < 12; number++) {
            give(own, person(own, number), null);
        }
        assertThat(StatementCount.of(() -> page(true))).isEqualTo(few);
    }

    private List<PositionDetails> page(boolean past) {
        return as(Role.STAFF, own, () -> positions.page(null, past, 50));
    }

    private UUID person(String tenant, int number) {
        return as(
                Role.STAFF,
                tenant,
                () -> people.add(PersonalData.of("Person " + number, null), "contact", today.plusYears(1)));
    }

    private UUID give(String tenant, UUID person, @Nullable LocalDate until) {
        var text = new PositionText(PositionKind.CHAIR, today.minusYears(1), until);
        return as(Role.STAFF, tenant, () -> positions.add(person, text));
    }
}
