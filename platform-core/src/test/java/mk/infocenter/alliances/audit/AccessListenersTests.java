package mk.infocenter.alliances.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.List;
import java.util.UUID;
import mk.infocenter.alliances.identity.events.Origin;
import mk.infocenter.alliances.identity.events.SecurityEvent;
import mk.infocenter.alliances.identity.events.SecurityEvent.AccessDenied;
import mk.infocenter.alliances.identity.events.SecurityEvent.FactorAdded;
import mk.infocenter.alliances.identity.events.SecurityEvent.FactorRemoved;
import mk.infocenter.alliances.identity.events.SecurityEvent.PasswordChanged;
import mk.infocenter.alliances.identity.events.SecurityEvent.RecoveryCodeUsed;
import mk.infocenter.alliances.identity.events.SecurityEvent.SessionEnded;
import mk.infocenter.alliances.identity.events.SecurityEvent.SignInRefused;
import mk.infocenter.alliances.identity.events.SecurityEvent.SignInRefused.Why;
import mk.infocenter.alliances.identity.events.SecurityEvent.SignedIn;
import mk.infocenter.alliances.identity.events.SecurityEvent.SignedOut;
import mk.infocenter.alliances.tenancy.Scope;
import mk.infocenter.alliances.tenancy.TenantContext;
import mk.infocenter.testing.PlatformTest;
import mk.infocenter.testing.TenantFixtures;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;

@PlatformTest
class AccessListenersTests {

    private static final Origin ORIGIN = new Origin("192.0.2.0/24", "abcdef");

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    AccessLog accesses;

    @Autowired
    SignInLog signIns;

    @Autowired
    TenantFixtures fixtures;

    UUID person = new UUID(0, 0);

    @BeforeEach
    void somebody() {
        person = fixtures.person();
    }

    @Test
    void whatHappensAroundSignInIsRecorded() {
        publish(
                new SignedIn(person, "PASSWORD", ORIGIN),
                new SignInRefused(person, "CODE", Why.REPLAYED, ORIGIN),
                new SignInRefused(null, "PASSWORD", Why.WRONG, ORIGIN),
                new SignedOut(person, ORIGIN),
                new FactorAdded(person, "PASSKEY", ORIGIN),
                new FactorRemoved(person, "PASSKEY", ORIGIN),
                new RecoveryCodeUsed(person, 7, ORIGIN),
                new PasswordChanged(person, ORIGIN),
                new SessionEnded(person, 3, ORIGIN));

        assertThat(signIns.page(person, null, 20))
                .extracting(SignIn::kind, SignIn::factor, SignIn::detail)
                .containsExactly(
                        tuple(SignInKind.SESSIONS_ENDED, null, "3"),
                        tuple(SignInKind.PASSWORD_CHANGED, null, null),
                        tuple(SignInKind.RECOVERY_CODE_USED, null, "7"),
                        tuple(SignInKind.FACTOR_REMOVED, "PASSKEY", null),
                        tuple(SignInKind.FACTOR_ADDED, "PASSKEY", null),
                        tuple(SignInKind.SIGNED_OUT, null, null),
                        tuple(SignInKind.REFUSED, "CODE", "REPLAYED"),
                        tuple(SignInKind.SIGNED_IN, "PASSWORD", null));
        assertThat(signIns.page(person, null, 20)).extracting(SignIn::network).containsOnly("192.0.2.0/24");
    }

    @Test
    void itIsReadInPages() {
        for (var i = 0; i < 3; i++) {
            publish(new SessionEnded(person, i, ORIGIN));
        }

        var first = signIns.page(person, null, 2);
        assertThat(first).extracting(SignIn::detail).containsExactly("2", "1");
        assertThat(signIns.page(person, first.getLast().id(), 2))
                .extracting(SignIn::detail)
                .containsExactly("0");
    }

    @Test
    void aDenialIsToldToTheOrganizationThatWasAskedFor() {
        var tenant = fixtures.tenant();

        publish(
                new AccessDenied(person, "GET", "/" + tenant + "/history", ORIGIN),
                new AccessDenied(person, "GET", "/audit/" + tenant, ORIGIN),
                new AccessDenied(person, "GET", "/network/tenants", ORIGIN),
                new AccessDenied(person, "GET", "/nobody/history", ORIGIN));

        assertThat(denials(tenant))
                .extracting(Access::subject)
                .containsExactly("/audit/" + tenant, "/" + tenant + "/history");
        assertThat(denials(tenant)).extracting(Access::account).containsOnly(person);
        assertThat(signIns.page(person, null, 5))
                .extracting(SignIn::kind, SignIn::detail)
                .containsExactly(
                        tuple(SignInKind.DENIED, "/nobody/history"), tuple(SignInKind.DENIED, "/network/tenants"));
    }

    @Test
    void nobodyFillsTheLogOfAnOrganization() {
        var tenant = fixtures.tenant();
        var limit = AccessListeners.DENIALS.times();

        for (var i = 0; i < limit + 20; i++) {
            publish(new AccessDenied(person, "GET", "/" + tenant + "/" + i, ORIGIN));
        }

        assertThat(denials(tenant)).hasSizeBetween(limit, limit + 2);
    }

    private void publish(SecurityEvent... happened) {
        List.of(happened).forEach(events::publishEvent);
    }

    private List<Access> denials(String tenant) {
        return TenantContext.in(
                new Scope.Tenant(tenant),
                () -> accesses.page(tenant, new AccessFilter(null, AccessKind.DENIED, null, null), null, 500));
    }
}
