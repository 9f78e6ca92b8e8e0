package mk.infocenter.alliances;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import mk.infocenter.alliances.Browsers.Look;
import mk.infocenter.alliances.Browsers.Visitor;
import mk.infocenter.alliances.identity.Accounts;
import mk.infocenter.alliances.identity.DemoAccounts;
import mk.infocenter.alliances.identity.RoleManagement;
import mk.infocenter.alliances.identity.factors.AuthenticatorApp;
import mk.infocenter.alliances.tenancy.Actor;
import mk.infocenter.alliances.tenancy.Role;
import mk.infocenter.alliances.tenancy.Scope;
import mk.infocenter.alliances.tenancy.TenantContext;
import mk.infocenter.testing.TestClock;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Links that come by mail, from the form that sends them over the outbox to the first page behind the sign-in. */
@DeploymentTest
class LetterLinkTests {

    private static final String TENANT = "ced";
    private static final String PASSWORD = "seven slow green trams";
    private static final String ENDED = "This link no longer works";

    @LocalServerPort
    int port;

    @Autowired
    Accounts accounts;

    @Autowired
    RoleManagement roles;

    @Autowired
    AuthenticatorApp app;

    private final String address = UUID.randomUUID() + "@letters.example";

    @Test
    void somebodyInvitedAcceptsAndSignsInWithASecondFactor() {
        invite(Look.DESK, Role.ADMINISTRATOR);
        try (var invited = new Visitor(port, Look.DESK)) {
            var link = linkInLetter(invited, Look.DESK.toString());
            invited.open(link).looksRight("invitation");
            invited.open(link);
            assertThat(accounts.find(address))
                    .as("opening a link accepts nothing")
                    .isEmpty();

            invited.page.fill("[name=name]", "Administrator 300");
            invited.page.fill("[name=password]", "password1234");
            send(invited);
            invited.looksRight("invitation-weak-password");
            assertThat(accounts.find(address)).isEmpty();
            invited.page.fill("[name=password]", PASSWORD);
            send(invited);
            assertThat(invited.page.url()).endsWith("/sign-in");
            assertThat(invited.page.locator("[role=status]").first().isVisible())
                    .isTrue();
            invited.looksRight("invitation-accepted");

            invited.signIn(address, PASSWORD);
            assertThat(invited.page.url()).endsWith("/account/second-factor");
            invited.open("/" + TENANT + "/members");
            assertThat(invited.page.url()).endsWith("/account/second-factor");

            assertThat(invited.open(link).status()).isEqualTo(410);
            invited.looksRight("invitation-used");
        }
    }

    @Test
    void whoeverForgotTheirPasswordStillProvesTheSecondFactor() {
        var phone = somebodyWithAPhone();
        try (var person = new Visitor(port, Look.PHONE)) {
            person.open("/sign-in").go("main a[href='/password-reset']").looksRight("password-reset");
            person.page.fill("[name=email]", address);
            send(person);
            person.looksRight("password-reset-asked");
            var link = linkInLetter(person, "reset");
            person.open(link).looksRight("new-password");
            assertThat(signsIn(address, DemoAccounts.PASSWORD))
                    .as("opening a link changes nothing")
                    .isTrue();
            person.page.fill("[name=password]", "short");
            send(person);
            person.looksRight("new-password-weak");
            person.page.fill("[name=password]", PASSWORD);
            send(person);
            assertThat(person.page.url()).endsWith("/sign-in");

            person.page.fill("[name=email]", address);
            person.page.fill("[name=password]", PASSWORD);
            send(person);
            assertThat(person.page.url()).endsWith("/sign-in/code");
            person.open("/" + TENANT + "/members");
            assertThat(person.page.url()).endsWith("/sign-in/code");
            person.looksRight("code");
            person.page.fill("[name=code]", phone.code(TestClock.now()));
            send(person);
            assertThat(person.page.url()).endsWith("/" + TENANT + "/members");
            assertThat(person.open(link).status()).isEqualTo(410);
            person.looksRight("password-reset-used");
        }
    }

    /** The page, its status and the other letters: nothing tells whether an address has an account. */
    @Test
    void aResetForAnUnknownAddressLooksTheSame() {
        var known = DemoAccounts.email(Role.STAFF, "majka");
        try (var visitor = client()) {
            var unknownPage = visitor.post("/password-reset", Map.of("email", address), "/password-reset");
            var knownPage = visitor.post("/password-reset", Map.of("email", known), "/password-reset");
            assertThat(unknownPage.status()).isEqualTo(200).isEqualTo(knownPage.status());
            assertThat(bare(unknownPage.body(), address))
                    .contains("If the address has an account")
                    .isEqualTo(bare(knownPage.body(), known));
        }
        try (var reader = new Visitor(port, Look.DESK)) {
            linkInLetter(reader, known, "reset");
            assertThat(reader.open("/outbox").text()).doesNotContain(address);
        }
    }

    /** Used, forged, foreign or too old: one clear answer to the link and to its button, and nothing happens. */
    @Test
    void linksThatAreNoGoodSaySo() {
        invite(Look.DESK, Role.STAFF);
        var staff = DemoAccounts.email(Role.STAFF, "giz");
        String link;
        String reset;
        try (var reader = new Visitor(port, Look.DESK)) {
            link = linkInLetter(reader, "foreign");
            ask(staff);
            reset = linkInLetter(reader, staff, "reset");
        }
        assertEnded(link.replace("/o/" + TENANT + "/", "/o/aktivo/"));
        assertEnded(link.substring(0, link.length() - 1) + (link.endsWith("A") ? "E" : "A"));
        assertEnded("/password-reset/" + link.replaceAll(".*/", ""));
        assertEnded("/o/" + TENANT + "/invitations/" + reset.replaceAll(".*/", ""));
        assertEnded(reset + "x");
        assertThat(accounts.find(address)).isEmpty();

        TestClock.advance(Duration.ofMinutes(61));
        assertEnded(reset);
        assertThat(signsIn(staff, DemoAccounts.PASSWORD)).isTrue();

        TestClock.advance(Duration.ofDays(7));
        assertEnded(link);
        assertThat(accounts.find(address)).isEmpty();
    }

    @Test
    void aLinkIsGoodOnce() {
        invite(Look.DESK, Role.STAFF);
        String link;
        try (var reader = new Visitor(port, Look.DESK)) {
            link = linkInLetter(reader, "used");
        }
        accept(link);
        assertEnded(link);
        assertThat(signsIn(address, PASSWORD)).isTrue();
        assertThat(signsIn(address, "another long password of nobody")).isFalse();
    }

    /** Whoever holds the link, too, and sends it in the same moment. */
    @Test
    void aResetIsGoodOnceEvenAtOnce() throws InterruptedException {
        somebodyWithAPhone();
        String link;
        try (var reader = new Visitor(port, Look.DESK)) {
            ask(address);
            link = linkInLetter(reader, "at-once");
        }
        var passwords = IntStream.range(0, 6)
                .mapToObj(number -> "one of several long passwords " + number)
                .toList();
        var answers = new ConcurrentLinkedQueue<Integer>();
        var start = new CountDownLatch(1);
        var senders = passwords.stream()
                .map(password -> Thread.ofVirtual().start(() -> {
                    try (var sender = client()) {
                        sender.get(link);
                        start.await();
                        answers.add(
                                sender.post(link, Map.of("password", password)).status());
                    } catch (InterruptedException _) {
                        Thread.currentThread().interrupt();
                    }
                }))
                .toList();
        start.countDown();
        for (var sender : senders) {
            sender.join();
        }
        assertThat(answers).containsExactlyInAnyOrder(302, 410, 410, 410, 410, 410);
        assertThat(passwords).filteredOn(password -> signsIn(address, password)).hasSize(1);
    }

    private void assertEnded(String link) {
        try (var thief = client()) {
            var fields = Map.of("name", "Somebody else", "password", "another long password of nobody");
            for (var answer : new WebClient.Page[] {thief.get(link), thief.post(link, fields)}) {
                assertThat(answer.status()).as(link).isEqualTo(410);
                assertThat(answer.body()).as(link).contains(ENDED);
            }
        }
    }

    private WebClient client() {
        var client = new WebClient(port);
        client.get("/?lang=en");
        return client;
    }

    private boolean signsIn(String email, String password) {
        try (var person = client()) {
            var answer = person.post("/sign-in", Map.of("email", email, "password", password));
            return !answer.location().contains("failed");
        }
    }

    private void accept(String link) {
        try (var invited = client()) {
            var answer = invited.post(link, Map.of("name", "Staff 300", "password", PASSWORD), link);
            assertThat(answer.location()).isEqualTo("/sign-in");
        }
    }

    private PhoneApp somebodyWithAPhone() {
        var account = accounts.findOrCreate(address, "Administrator 301", DemoAccounts.PASSWORD);
        app.give(account, new byte[20]);
        TenantContext.in(new Scope.Tenant(TENANT), Actor.SYSTEM, () -> {
            roles.grant(account, Role.ADMINISTRATOR);
            return account;
        });
        return new PhoneApp("A".repeat(32));
    }

    private void ask(String email) {
        try (var visitor = client()) {
            visitor.post("/password-reset", Map.of("email", email), "/password-reset");
        }
    }

    private void invite(Look look, Role role) {
        try (var administrator = new Visitor(port, look).signIn(DemoAccounts.email(Role.ADMINISTRATOR, TENANT))) {
            administrator.open("/" + TENANT + "/members").go("main a.btn-primary");
            administrator.page.fill("[name=address]", address);
            administrator.page.check("[name=role][value=" + role + "]");
            send(administrator);
            assertThat(administrator.page.url()).endsWith("/" + TENANT + "/members");
            assertThat(administrator.text()).contains(address);
            administrator.looksRight("members-invited");
        }
    }

    private String linkInLetter(Visitor reader, String name) {
        return linkInLetter(reader, address, name);
    }

    /** Goes from the list of letters to the newest one for an address, and tells where its link leads. */
    private static String linkInLetter(Visitor reader, String address, String name) {
        reader.page.waitForCondition(() -> reader.open("/outbox").text().contains(address));
        reader.page
                .locator("tbody tr", new com.microsoft.playwright.Page.LocatorOptions().setHasText(address))
                .first()
                .locator("a")
                .click();
        reader.looksRight("letter-" + name);
        return String.valueOf(
                        reader.page.locator("[aria-labelledby=html] a").first().getAttribute("href"))
                .replaceFirst("^https?://[^/]+", "");
    }

    private static void send(Visitor visitor) {
        visitor.go("main form button.btn-primary");
    }

    /** The page without what belongs to this request alone. */
    private static String bare(String page, String address) {
        return page.replace(address, "")
                .replaceAll("nonce=\"[^\"]+\"", "")
                .replaceAll("name=\"_csrf\"[^>]*", "")
                .replaceAll("content=\"[^\"]{40,}\"", "");
    }
}
