package mk.infocenter.alliances.organizations.exchange;

import static mk.infocenter.alliances.organizations.exchange.ExchangeFixtures.as;
import static mk.infocenter.alliances.organizations.exchange.ExchangeFixtures.doing;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import mk.infocenter.alliances.identity.MembershipManagement;
import mk.infocenter.alliances.organizations.OrganizationFixtures;
import mk.infocenter.alliances.tenancy.Actor;
import mk.infocenter.alliances.tenancy.Role;
import mk.infocenter.alliances.tenancy.Scope;
import mk.infocenter.alliances.tenancy.TenantContext;
import mk.infocenter.testing.PlatformTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Whoever knows an address reads what its owner may, and no longer than its owner may. */
@PlatformTest
class CalendarSubscriptionTests {

    private static final Locale ALBANIAN = Locale.of("sq");

    @Autowired
    OrganizationFixtures organizations;

    @Autowired
    ExchangeFixtures fixtures;

    @Autowired
    CalendarSubscriptions subscriptions;

    @Autowired
    MembershipManagement members;

    private String tenant = "";
    private Actor reader = Actor.VISITOR;

    @BeforeEach
    void aMember() {
        fixtures.lead();
        tenant = organizations.organization();
        reader = fixtures.staff(tenant);
    }

    @Test
    void itIsReadAsItsOwnerAndInTheirLanguage() {
        assertThat(address(reader)).isEmpty();
        var token = made(reader);
        assertThat(token).doesNotContain(tenant);
        assertThat(subscriptions.read(token, language -> language)).contains(ALBANIAN);
        assertThat(read(token)).contains(new Scope.Tenant(tenant));
        assertThat(subscriptions.read(token, _ -> TenantContext.actor())).contains(reader);
    }

    @Test
    void aNewOneEndsTheOneBeforeAndBothCanBeEnded() {
        var first = made(reader);
        var second = made(reader);
        assertThat(read(first)).isEmpty();
        assertThat(read(second)).isPresent();
        doing(reader, tenant, subscriptions::end);
        assertThat(read(second)).isEmpty();
        assertThat(address(reader)).isEmpty();
    }

    @Test
    void whoeverHasLeftReadsNothing() {
        var token = made(reader);
        doing(
                new Actor(null, Role.ADMINISTRATOR),
                tenant,
                () -> members.members(null, 10).stream()
                        .filter(member -> member.account().equals(reader.account()))
                        .forEach(member -> members.end(member.id(), member.version(), ExchangeFixtures.REASON)));
        assertThat(read(token)).isEmpty();
    }

    @Test
    void whatSomebodyMadeUpIsNone() {
        var token = made(reader);
        assertThat(read("made-up")).isEmpty();
        assertThat(read(token.substring(0, token.length() - 4) + "AAAA")).isEmpty();
    }

    /** Others of the organization have their own. */
    @Test
    void everybodyHasTheirOwn() {
        made(reader);
        assertThat(address(fixtures.staff(tenant))).isEmpty();
    }

    @Test
    void infoCentersPeopleReadTheNetworks() {
        var officer = fixtures.officer();
        var token = as(officer, fixtures.lead(), () -> {
            subscriptions.make();
            return subscriptions.mine("/network/exchange", ALBANIAN);
        });
        assertThat(read(token.orElseThrow())).contains(new Scope.Network());
    }

    private Optional<String> address(Actor of) {
        return as(of, tenant, () -> subscriptions.mine("/" + tenant + "/exchange", ALBANIAN));
    }

    private String made(Actor by) {
        doing(by, tenant, subscriptions::make);
        return address(by).orElseThrow();
    }

    private Optional<Scope> read(String token) {
        return subscriptions.read(
                token, _ -> Objects.requireNonNull(TenantContext.scope().orElse(null)));
    }
}
