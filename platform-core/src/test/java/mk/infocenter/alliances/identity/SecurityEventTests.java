package mk.infocenter.alliances.identity;

import static mk.infocenter.testing.SignedIn.user;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.List;
import java.util.UUID;
import mk.infocenter.alliances.identity.events.SecurityEvent;
import mk.infocenter.alliances.identity.events.SecurityEvent.AccessDenied;
import mk.infocenter.alliances.identity.events.SecurityEvent.FactorAdded;
import mk.infocenter.alliances.identity.events.SecurityEvent.PasswordChanged;
import mk.infocenter.alliances.identity.events.SecurityEvent.RecoveryCodeUsed;
import mk.infocenter.alliances.identity.events.SecurityEvent.SignInRefused;
import mk.infocenter.alliances.identity.events.SecurityEvent.SignInRefused.Why;
import mk.infocenter.alliances.identity.events.SecurityEvent.SignedIn;
import mk.infocenter.alliances.identity.events.SecurityEvent.SignedOut;
import mk.infocenter.alliances.identity.factors.RecoveryCodes;
import mk.infocenter.alliances.identity.sessions.Factor;
import mk.infocenter.alliances.tenancy.Role;
import mk.infocenter.testing.PlatformTest;
import mk.infocenter.testing.TenantFixtures;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** What is told of sign-in, and that it names no address of anybody. */
@PlatformTest
@RecordApplicationEvents
class SecurityEventTests {

    private static final RequestPostProcessor FROM = request -> {
        request.setRemoteAddr("203.0.113.77");
        return request;
    };

    @Autowired
    MockMvcTester web;

    @Autowired
    Accounts accounts;

    @Autowired
    RecoveryCodes recovery;

    @Autowired
    TenantFixtures fixtures;

    @Autowired
    ApplicationEvents events;

    final String email = UUID.randomUUID() + "@example.org";

    @Test
    void tellsOfSignIn() {
        var account = accounts.findOrCreate(email, "Somebody", TenantFixtures.PASSWORD);

        signIn("wrong password", new MockHttpSession());
        signIn(TenantFixtures.PASSWORD, new MockHttpSession());
        signIn("unknown-" + email, "wrong password", new MockHttpSession());

        assertThat(told())
                .map(event -> event.getClass().getSimpleName())
                .containsExactly("SignInRefused", "SignedIn", "SignInRefused");
        assertThat(told()).extracting(SecurityEvent::account).containsExactly(account, account, null);
        assertThat(told()).allSatisfy(event -> {
            assertThat(event.origin().network()).isEqualTo("203.0.113.0/24");
            assertThat(event.origin().requestId()).isNotNull();
            assertThat(event.toString()).doesNotContain("@", "203.0.113.77", "password");
        });
        assertThat(events.stream(SignInRefused.class).map(SignInRefused::why)).containsOnly(Why.WRONG);
    }

    @Test
    void tellsOfCodesAndOfTooMany() {
        var administrator = fixtures.member(fixtures.tenant(), Role.ADMINISTRATOR);
        var code = recovery.renew(administrator).getFirst();
        for (var n = 0; n < 6; n++) {
            code(administrator, "00000" + n);
        }
        var other = fixtures.member(fixtures.tenant(), Role.ADMINISTRATOR);
        code(other, recovery.renew(other).getFirst());

        assertThat(code).isNotEmpty();
        assertThat(events.stream(SignInRefused.class).map(SignInRefused::why))
                .containsExactly(Why.WRONG, Why.WRONG, Why.WRONG, Why.WRONG, Why.WRONG, Why.TOO_MANY);
        assertThat(events.stream(RecoveryCodeUsed.class).map(RecoveryCodeUsed::left))
                .containsExactly(9);
        assertThat(events.stream(SignedIn.class).map(SignedIn::factor)).containsExactly("RECOVERY_CODE");
    }

    @Test
    void tellsOfChangesDenialsAndTheEnd() {
        var staff = fixtures.member(fixtures.tenant(), Role.STAFF);

        assertThat(web.get().uri("/network").with(FROM).with(user(staff.toString())))
                .hasStatus(403);
        assertThat(web.post()
                        .uri("/account/security/password")
                        .param("current", TenantFixtures.PASSWORD)
                        .param("password", "nine quiet rivers")
                        .with(FROM)
                        .with(csrf())
                        .with(user(staff.toString())))
                .hasRedirectedUrl("/account/security");
        assertThat(web.post().uri("/sign-out").with(FROM).with(csrf()).with(user(staff.toString())))
                .hasRedirectedUrl("/");

        assertThat(events.stream(AccessDenied.class))
                .singleElement()
                .satisfies(denied -> assertThat(denied.path()).isEqualTo("/network"));
        assertThat(events.stream(PasswordChanged.class)).hasSize(1);
        assertThat(events.stream(SignedOut.class)).hasSize(1);
        assertThat(events.stream(FactorAdded.class)).isEmpty();
        assertThat(told()).allSatisfy(event -> assertThat(event.account()).isEqualTo(staff));
    }

    private List<SecurityEvent> told() {
        return events.stream(SecurityEvent.class).toList();
    }

    private void code(UUID account, String code) {
        web.post()
                .uri("/sign-in/code")
                .param("code", code)
                .with(FROM)
                .with(csrf())
                .with(user(account.toString(), Factor.PASSWORD))
                .exchange();
    }

    private void signIn(String password, MockHttpSession session) {
        signIn(email, password, session);
    }

    private void signIn(String address, String password, MockHttpSession session) {
        web.post()
                .uri("/sign-in")
                .param("email", address)
                .param("password", password)
                .session(session)
                .with(FROM)
                .with(csrf())
                .exchange();
    }
}
