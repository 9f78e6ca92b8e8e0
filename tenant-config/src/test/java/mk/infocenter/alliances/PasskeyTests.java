package mk.infocenter.alliances;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import java.time.Duration;
import java.util.UUID;
import mk.infocenter.alliances.Browsers.Look;
import mk.infocenter.alliances.Browsers.Visitor;
import mk.infocenter.alliances.identity.Accounts;
import mk.infocenter.alliances.identity.DemoAccounts;
import mk.infocenter.alliances.identity.RoleManagement;
import mk.infocenter.alliances.tenancy.Actor;
import mk.infocenter.alliances.tenancy.Role;
import mk.infocenter.alliances.tenancy.Scope;
import mk.infocenter.alliances.tenancy.TenantContext;
import mk.infocenter.testing.TestClock;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Passkeys in a real browser, with authenticators that Chromium pretends to have. */
@DeploymentTest
class PasskeyTests {

    private static final String TENANT = "ozs";
    private static final String ADD = "form[data-passkey=create] button";
    private static final String USE = "form[data-passkey=get] button";

    @LocalServerPort
    int port;

    @Autowired
    Accounts accounts;

    @Autowired
    RoleManagement roles;

    @Test
    void anAdministratorAddsAPasskeyAndSignsInByItAlone() {
        try (var visitor = new Visitor(port, Look.DESK)) {
            plugIn(visitor, true);
            var email = administrator();
            visitor.signIn(email);
            assertThat(visitor.page.url()).endsWith("/account/second-factor");
            visitor.looksRight("second-factor-needed");
            addPasskey(visitor, "Office laptop");
            assertThat(visitor.page.locator("ul.codes li").count()).isEqualTo(10);
            visitor.looksRight("recovery-codes");
            visitor.page.click("main a.btn-primary");
            assertThat(visitor.page.url()).endsWith("/" + TENANT + "/organization");

            signOut(visitor);
            visitor.open("/sign-in").looksRight("sign-in-with-passkey");
            visitor.page.click(USE);
            visitor.page.waitForURL("**/" + TENANT + "/organization");

            visitor.open("/account/security").looksRight("security-with-passkey");
            assertThat(visitor.text()).contains("Office laptop").contains("10 codes are left");
            visitor.page.locator("details summary").first().click();
            visitor.page.fill("input[name=label]", "Laptop at home");
            visitor.page.click("form[action$='passkeys/name'] button");
            assertThat(visitor.text()).contains("Laptop at home").doesNotContain("Office laptop");
        }
    }

    @Test
    void aPasskeyIsAFreshFactorAndTheLastOneStays() {
        try (var visitor = new Visitor(port, Look.DESK)) {
            plugIn(visitor, true);
            visitor.signIn(administrator());
            addPasskey(visitor, "Only one");
            TestClock.advance(Duration.ofMinutes(16));
            visitor.open("/account/security");
            visitor.page.locator("details summary").first().click();
            visitor.page.click("form[action$='passkeys/removal'] button");
            visitor.looksRight("again-after-a-form");
            visitor.page.click(USE);
            visitor.page.waitForSelector("text=Send what I wrote");
            visitor.looksRight("resend");
            visitor.page.click("main form button.btn-primary");
            assertThat(visitor.text()).contains("Your only second step stays").contains("Only one");
            visitor.looksRight("security-last-factor");
        }
    }

    @Test
    void aPasskeyOfAnotherAccountIsRefused() {
        try (var visitor = new Visitor(port, Look.DESK)) {
            var own = plugIn(visitor, true);
            var victim = administrator();
            visitor.signIn(victim);
            addPasskey(visitor, "Of the victim");
            signOut(visitor);
            unplug(own);

            plugIn(visitor, true);
            visitor.signIn(administrator());
            addPasskey(visitor, "Of the attacker");
            signOut(visitor);

            // Whoever knows the victim's password answers the second step by a passkey of their own.
            visitor.open("/sign-in");
            visitor.page.fill("input[name=email]", victim);
            visitor.page.fill("input[name=password]", DemoAccounts.PASSWORD);
            visitor.page.click("main form button.btn-primary");
            assertThat(visitor.page.url()).endsWith("/sign-in/code");
            visitor.looksRight("code-or-passkey");
            visitor.page.click(USE);
            visitor.page.waitForURL("**/sign-in/code?failed=passkey");
            visitor.looksRight("passkey-refused");
            visitor.open("/" + TENANT + "/organization");
            assertThat(visitor.page.url()).endsWith("/sign-in/code");
        }
    }

    /** One factor alone: a key that is touched and asks for neither finger nor PIN. */
    @Test
    void aKeyThatKnowsNobodyIsNotEnough() {
        try (var visitor = new Visitor(port, Look.DESK)) {
            plugIn(visitor, false);
            visitor.signIn(administrator());
            visitor.open("/account/second-factor/passkey");
            visitor.page.fill("input[name=label]", "Plain key");
            visitor.page.click(ADD);
            visitor.page.waitForSelector("form[data-passkey=create] [data-failed]:visible");
            visitor.looksRight("passkey-not-made");
            visitor.open("/" + TENANT);
            assertThat(visitor.page.url()).endsWith("/account/second-factor");
        }
    }

    @Test
    void withoutScriptTheAppRemains() {
        try (var visitor = new Visitor(port, Look.DESK.without())) {
            visitor.signIn(administrator()).open("/account/second-factor/passkey");
            assertThat(visitor.page.locator(ADD).isVisible()).isFalse();
            assertThat(visitor.page.locator("[data-without-passkey]").isVisible())
                    .isTrue();
        }
    }

    private static void addPasskey(Visitor visitor, String label) {
        visitor.open("/account/second-factor/passkey").looksRight("passkey-form");
        visitor.page.fill("input[name=label]", label);
        visitor.page.click(ADD);
        visitor.page.waitForSelector("ul.codes");
    }

    private static void signOut(Visitor visitor) {
        visitor.open("/account/security");
        visitor.page.click("form[action='/sign-out'] button");
    }

    /** A security key in the browser; one that verifies its user, or one that is only touched. */
    private static Authenticator plugIn(Visitor visitor, boolean verifies) {
        var session = visitor.page.context().newCDPSession(visitor.page);
        session.send("WebAuthn.enable");
        var options = new JsonObject();
        options.addProperty("protocol", "ctap2");
        options.addProperty("transport", "internal");
        options.addProperty("hasResidentKey", true);
        options.addProperty("hasUserVerification", verifies);
        options.addProperty("isUserVerified", verifies);
        options.addProperty("automaticPresenceSimulation", true);
        var parameters = new JsonObject();
        parameters.add("options", options);
        var id = session.send("WebAuthn.addVirtualAuthenticator", parameters)
                .get("authenticatorId")
                .getAsString();
        return new Authenticator(session, id);
    }

    private static void unplug(Authenticator authenticator) {
        var parameters = new JsonObject();
        parameters.addProperty("authenticatorId", authenticator.id);
        authenticator.session.send("WebAuthn.removeVirtualAuthenticator", parameters);
    }

    private record Authenticator(CDPSession session, String id) {}

    private String administrator() {
        var email = UUID.randomUUID() + "@passkey.example";
        var account = accounts.findOrCreate(email, "Administrator 200", DemoAccounts.PASSWORD);
        TenantContext.in(new Scope.Tenant(TENANT), Actor.SYSTEM, () -> {
            roles.grant(account, Role.ADMINISTRATOR);
            return account;
        });
        return email;
    }
}
