package mk.infocenter.alliances.organizations.exchange;

import static java.util.Objects.requireNonNull;
import static mk.infocenter.alliances.organizations.exchange.ExchangeFixtures.as;
import static mk.infocenter.alliances.organizations.exchange.ExchangeFixtures.doing;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.EnumSet;
import java.util.Set;
import mk.infocenter.alliances.database.DatabaseRole;
import mk.infocenter.alliances.identity.Accounts;
import mk.infocenter.alliances.identity.RoleManagement;
import mk.infocenter.alliances.mail.Subscriptions;
import mk.infocenter.alliances.organizations.OrganizationFixtures;
import mk.infocenter.alliances.tenancy.Actor;
import mk.infocenter.alliances.tenancy.Role;
import mk.infocenter.alliances.web.Dates;
import mk.infocenter.testing.PlatformTest;
import mk.infocenter.testing.RawSql;
import mk.infocenter.testing.TestClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PlatformTest
class DigestWorkTests {

    @Autowired
    OrganizationFixtures organizations;

    @Autowired
    ExchangeFixtures fixtures;

    @Autowired
    DigestManagement digest;

    @Autowired
    DigestWork work;

    @Autowired
    Accounts accounts;

    @Autowired
    Subscriptions subscriptions;

    @Autowired
    RoleManagement roles;

    private String tenant = "";
    private Actor reader = Actor.VISITOR;

    /** A topic of this week, so that there is something to write of next Monday. */
    @BeforeEach
    void somethingNew() {
        fixtures.lead();
        tenant = organizations.organization();
        reader = fixtures.staff(tenant);
        fixtures.topic(reader, tenant, "New this week");
    }

    @AfterEach
    void backToToday() {
        TestClock.reset();
    }

    @Test
    void everyMemberIsWrittenToOnceOnMonday() throws Exception {
        doing(reader, tenant, () -> digest.choose(new DigestChoice(true, Set.of(DigestPart.TOPICS), "en")));
        at(nextMonday(), LocalTime.of(6, 59));
        work.send();
        assertThat(letters()).as("before seven").isZero();
        at(nextMonday(), LocalTime.of(7, 1));
        work.send();
        work.send();
        at(nextMonday().plusDays(1), LocalTime.of(20, 0));
        work.send();
        assertThat(letters()).isOne();
        at(nextMonday().plusDays(2), LocalTime.of(9, 0));
        work.send();
        at(nextMonday().plusWeeks(1), LocalTime.of(9, 0));
        work.send();
        assertThat(letters()).as("nothing is new in the second week").isOne();
    }

    /** A new edition is news, also of an old resource, and whoever wants nothing else gets the letter for it. */
    @Test
    void anEditionIsNews() throws Exception {
        fixtures.resource(reader, tenant, "New this week");
        doing(reader, tenant, () -> digest.choose(new DigestChoice(true, Set.of(DigestPart.RESOURCES), "en")));
        at(nextMonday(), LocalTime.of(8, 0));
        work.send();
        assertThat(letters()).isOne();
    }

    /** They said so as a member, and Info-center's letter does not come instead. */
    @Test
    void whoeverOfInfoCenterIsAMemberHasChosenAsOne() throws Exception {
        var account = requireNonNull(fixtures.officer().account());
        as(Actor.SYSTEM, tenant, () -> {
            roles.grant(account, Role.STAFF);
            return account;
        });
        reader = new Actor(account, Role.STAFF);
        doing(reader, tenant, () -> digest.choose(new DigestChoice(false, EnumSet.allOf(DigestPart.class), "sq")));
        at(nextMonday(), LocalTime.of(8, 0));
        work.send();
        assertThat(letters()).isZero();
    }

    @Test
    void infoCentersPeopleAreWrittenToAsWell() throws Exception {
        reader = fixtures.officer();
        at(nextMonday(), LocalTime.of(8, 0));
        work.send();
        assertThat(letters()).isOne();
    }

    @Test
    void whoWantsNoneGetsNone() throws Exception {
        doing(reader, tenant, () -> digest.choose(new DigestChoice(true, Set.of(DigestPart.ANNOUNCEMENTS), "sq")));
        assertThat(as(reader, tenant, digest::mine).language()).isEqualTo("sq");
        doing(reader, tenant, () -> digest.choose(new DigestChoice(false, EnumSet.allOf(DigestPart.class), "sq")));
        at(nextMonday(), LocalTime.of(8, 0));
        work.send();
        assertThat(letters()).isZero();
    }

    /** The link of a letter is known to the page, and the page takes it back. */
    @Test
    void givingItUpByItsLinkIsSeenAndUndone() {
        var subscription = subscriptions.to(
                accounts.profile(requireNonNull(reader.account())).email(), fixtures.lead(), DigestManagement.LIST);
        assertThat(as(reader, tenant, digest::mine).weekly()).isTrue();
        subscriptions.unsubscribe(subscription);
        var seen = as(reader, tenant, digest::mine);
        assertThat(seen.weekly()).isFalse();
        doing(reader, tenant, () -> digest.choose(new DigestChoice(true, seen.parts(), "mk")));
        assertThat(subscriptions.unsubscribed(subscription)).isFalse();
    }

    private static LocalDate nextMonday() {
        return LocalDate.now(Dates.ZONE).with(TemporalAdjusters.next(DayOfWeek.MONDAY));
    }

    private static void at(LocalDate day, LocalTime time) {
        TestClock.reset();
        TestClock.advance(Duration.between(
                Instant.now(), day.atTime(time).atZone(Dates.ZONE).toInstant()));
    }

    private long letters() throws Exception {
        try (var owner = RawSql.as(DatabaseRole.OWNER)) {
            return owner.count("outgoing_mail where key like 'lead/digest/%/" + reader.account() + "'");
        }
    }
}
