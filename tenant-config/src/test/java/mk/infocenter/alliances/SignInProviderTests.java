package mk.infocenter.alliances;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import mk.infocenter.alliances.SmallProvider.Fault;
import mk.infocenter.alliances.identity.Accounts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What people see of a sign-in provider; how far in it lets them is tried in {@link FactorFlowTests}. */
@DeploymentTest
class SignInProviderTests {

    private static final String ANSWER = "/sign-in/provider/answer?";
    private static final String PASSWORD = "nine quiet rivers";

    @LocalServerPort
    int port;

    @Autowired
    Accounts accounts;

    @Autowired
    SmallProvider provider;

    private final String subject = UUID.randomUUID().toString();
    private WebClient browser = new WebClient(0);

    @BeforeEach
    void aBrowser() {
        browser = new WebClient(port);
        browser.get("/?lang=en");
    }

    @AfterEach
    void close() {
        browser.close();
    }

    /** A link, because browsers hold the redirect of a form against the policy of the page. */
    @Test
    void theSignInPageLinksToIt() {
        assertThat(browser.get("/sign-in").body())
                .contains("href=\"/sign-in/provider\"")
                .contains("Sign in with Small Provider");
        assertThat(browser.get("/sign-in/provider").location())
                .startsWith(provider.issuer() + "/authorize?response_type=code&client_id=alliances")
                .contains("code_challenge_method=S256", "nonce=", "state=")
                .contains("redirect_uri=http://localhost:" + port + "/sign-in/provider/answer");
    }

    @Test
    void whoeverIsLinkedToNobodyIsToldSo() {
        assertThat(answer(browser.get("/sign-in/provider").location(), Fault.NONE)
                        .location())
                .isEqualTo("/sign-in");
        assertThat(browser.get("/sign-in").body()).contains("That account is not linked to one here.");
        assertThat(accounts.find(subject + "@provider.example")).isEmpty();
    }

    /** An account whose address is the one that the provider names stays its owner's. */
    @Test
    void anEqualAddressLinksNothing() {
        accounts.findOrCreate(subject + "@provider.example", "Somebody", PASSWORD);
        answer(browser.get("/sign-in/provider").location(), Fault.NONE);
        assertThat(browser.get("/account").location()).isEqualTo("/sign-in");
    }

    @Test
    void anAnswerThatCantBeTrustedIsRefusedInWords() {
        for (var fault : List.of(Fault.NONCE, Fault.ISSUER, Fault.AUDIENCE, Fault.EXPIRED, Fault.SIGNATURE)) {
            answer(browser.get("/sign-in/provider").location(), fault);
            assertThat(browser.get("/sign-in").body()).as(fault.name()).contains("could not be trusted");
        }
        browser.get(ANSWER + "code=1&state=never-asked");
        assertThat(browser.get("/sign-in").body()).contains("could not be trusted");
    }

    @Test
    void whoeverSaysNoIsLedBack() {
        var state = browser.get("/sign-in/provider").location().replaceFirst(".*[?&](state=[^&]+).*", "$1");
        browser.get(ANSWER + "error=access_denied&" + state);
        assertThat(browser.get("/sign-in").body()).contains("You did not sign in there.");
    }

    @Test
    void linksUnlinksAndTells() {
        signIn();
        assertThat(browser.get("/account/security").body()).contains("href=\"/account/security/provider\"");
        answer(browser.get("/account/security/provider").location(), Fault.NONE);
        assertThat(browser.get("/account/security/provider/link").body()).contains(subject + "@provider.example");
        var before = browser.session();
        browser.post("/account/security/provider/link", Map.of());
        assertThat(browser.get("/account/security").body()).contains("Remove the link");

        browser.post("/sign-out", Map.of());
        answer(browser.get("/sign-in/provider").location(), Fault.NONE);
        assertThat(browser.get("/account/security").status()).isEqualTo(200);
        assertThat(browser.session()).isNotEqualTo(before);
        assertThat(browser.get("/account/sign-ins").body()).contains("sign-in provider");

        browser.post("/sign-in/again", Map.of("password", PASSWORD));
        browser.post("/account/security/provider/removal", Map.of());
        assertThat(browser.get("/account/security").body()).doesNotContain("Remove the link");
    }

    /** Somebody else's is told apart before anything is linked, and can't be taken over. */
    @Test
    void oneLinkBelongsToOneAccount() {
        for (var refused : List.of(false, true)) {
            signIn();
            answer(browser.get("/account/security/provider").location(), Fault.NONE);
            browser.post("/account/security/provider/link", Map.of());
            assertThat(browser.get("/account/security").body().contains("It could not be linked."))
                    .isEqualTo(refused);
            browser.post("/sign-out", Map.of());
        }
    }

    private void signIn() {
        var email = UUID.randomUUID() + "@flow.example";
        accounts.findOrCreate(email, "Somebody", PASSWORD);
        browser.post("/sign-in", Map.of("email", email, "password", PASSWORD));
    }

    private WebClient.Page answer(String question, Fault fault) {
        return browser.get(ANSWER + provider.signsIn(question, subject, List.of(), fault));
    }
}
