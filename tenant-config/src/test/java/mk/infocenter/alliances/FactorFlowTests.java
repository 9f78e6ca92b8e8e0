package mk.infocenter.alliances;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Pattern;
import mk.infocenter.alliances.identity.Accounts;
import mk.infocenter.alliances.identity.MembershipManagement;
import mk.infocenter.alliances.identity.RoleManagement;
import mk.infocenter.alliances.identity.WayBackManagement;
import mk.infocenter.alliances.mail.LocalOutbox;
import mk.infocenter.alliances.tenancy.Actor;
import mk.infocenter.alliances.tenancy.Reason;
import mk.infocenter.alliances.tenancy.Role;
import mk.infocenter.alliances.tenancy.Scope;
import mk.infocenter.alliances.tenancy.TenantContext;
import mk.infocenter.testing.TestClock;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Sign-in, recovery and enrolment in every order that matters, over HTTP: no session is further in than it proved. */
@DeploymentTest
class FactorFlowTests {

    private static final String TENANT = "giz";
    private static final String PASSWORD = "nine quiet rivers";
    private static final String ANSWER = "/sign-in/provider/answer?";
    private static final Reason WHY = new Reason("Known in person");
    private static final Pattern WAY = Pattern.compile("/o/[a-z]+/way-back/[\\w-]+");
    private static final Pattern SECRET = Pattern.compile("class=\"hash\">([A-Z2-7 ]{20,})<");
    private static final Pattern RECOVERY = Pattern.compile("class=\"hash\">([A-Z2-7]{4}(?:-[A-Z2-7]{4}){3})<");

    /** What only somebody who is completely signed in may see or do. */
    private static final List<String> INSIDE = List.of(
            "/" + TENANT + "/organization",
            "/" + TENANT + "/history",
            "/account",
            "/account/security",
            "/account/security/password",
            "/account/sessions");

    private static final List<String> CHANGES = List.of(
            "/" + TENANT + "/organization/sections/about/edit",
            "/account/security/password",
            "/account/security/app/removal",
            "/account/security/passkeys/removal",
            "/account/security/recovery-codes",
            "/account/sessions/others/removal");

    private static final List<String> ENROLMENT =
            List.of("/account/second-factor", "/account/second-factor/app", "/account/second-factor/passkey");

    /** How far in a session is. */
    private enum State {
        OUT("/sign-in"),
        ASKED("/sign-in/code"),
        MISSING("/account/second-factor"),
        IN("");

        private final String page;

        State(String page) {
            this.page = page;
        }
    }

    @LocalServerPort
    int port;

    @Autowired
    Accounts accounts;

    @Autowired
    RoleManagement roles;

    @Autowired
    SmallProvider provider;

    @Autowired
    WayBackManagement ways;

    @Autowired
    MembershipManagement members;

    @Autowired
    LocalOutbox outbox;

    private UUID helper = new UUID(0, 0);
    private UUID another = new UUID(0, 0);

    private final List<WebClient> clients = new ArrayList<>();
    private WebClient browser = new WebClient(0);
    private Person person = new Person("", new UUID(0, 0));

    /** Somebody with whatever they carry along. */
    private static final class Person {
        private final String email;
        private final UUID account;
        private @Nullable PhoneApp app;
        private final List<String> recovery = new ArrayList<>();
        private String lastCode = "000000";
        private String lastRecovery = "AAAA-AAAA-AAAA-AAAA";

        Person(String email, UUID account) {
            this.email = email;
            this.account = account;
        }

        String nextCode() {
            TestClock.advance(Duration.ofSeconds(30));
            lastCode = app == null ? "123456" : app.code(TestClock.now());
            return lastCode;
        }

        String nextRecovery() {
            lastRecovery = recovery.isEmpty() ? lastRecovery : recovery.removeFirst();
            return lastRecovery;
        }
    }

    @BeforeEach
    void aBrowser() {
        helper = accounts.findOrCreate("helper@flow.example", "Helper", PASSWORD);
        another = accounts.findOrCreate("another@flow.example", "Another", PASSWORD);
        browser = client();
    }

    @AfterEach
    void close() {
        clients.forEach(WebClient::close);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            enrolled | password=ASKED, code=IN, sign-out=OUT
            enrolled | code=OUT, recovery=OUT, password=ASKED, code=IN
            enrolled | password=ASKED, wrong-code=ASKED, wrong-recovery=ASKED, code=IN
            enrolled | password=ASKED, code=IN, sign-out=OUT, password=ASKED, same-code=ASKED, code=IN
            enrolled | password=ASKED, expired-code=ASKED, early-code=ASKED, password=ASKED, code=IN
            enrolled | password=ASKED, recovery=IN, sign-out=OUT, password=ASKED, same-recovery=ASKED, recovery=IN
            enrolled | password=ASKED, enrol=ASKED, again-password=ASKED, confirm-own-app=ASKED, code=IN
            enrolled | password=ASKED, code=IN, renew-codes=IN, sign-out=OUT, password=ASKED, old-recovery=ASKED, recovery=IN
            enrolled | password=ASKED, code=IN, remove-app=IN, sign-out=OUT, password=ASKED, code=IN
            enrolled | password=ASKED, wrong-password=ASKED, sign-out=OUT, wrong-password=OUT, code=OUT, password=ASKED, code=IN
            enrolled | password=ASKED, a-day=OUT, code=OUT, password=ASKED, code=IN, a-day=OUT
            enrolled | password=ASKED, forged-session=OUT, code=OUT, password=ASKED, code=IN
            enrolled | password=ASKED, code=IN, change-password=IN, sign-out=OUT, old-password=OUT, password=ASKED, code=IN
            new      | password=MISSING, code=MISSING, wrong-enrol=MISSING, enrol=IN, sign-out=OUT, password=ASKED, code=IN
            new      | enrol=OUT, password=MISSING, sixteen-minutes=MISSING, enrol=MISSING, again-password=MISSING, enrol=IN
            new      | password=MISSING, again-wrong=MISSING, recovery=MISSING, sign-out=OUT, password=MISSING, enrol=IN
            staff    | password=IN, enrol=IN, sign-out=OUT, password=ASKED, recovery=IN, remove-app=IN, sign-out=OUT, password=IN
            helped   | way-back=OUT, password=ASKED, code=IN, open-way=IN, sign-out=OUT, way-back=MISSING, code=MISSING, recovery=MISSING, enrol=IN, sign-out=OUT, password=ASKED, code=IN
            helped   | open-way=OUT, way-back-wrong=OUT, old-password=ASKED, way-back=MISSING, sign-out=OUT, password=MISSING, enrol=IN
            helped   | open-way=OUT, way-back=MISSING, way-back=MISSING, enrol=IN, way-back=IN, sign-out=OUT, password=ASKED, code=IN
            helped   | open-way=OUT, a-day=OUT, way-back=OUT, password=ASKED, code=IN
            enrolled | propose-way=OUT, withdraw-way=OUT, way-back=OUT, password=ASKED, recovery=IN
            helped   | password=ASKED, code=IN, link=IN, open-way=IN, way-back=MISSING, sign-out=OUT, provider-two=MISSING, enrol=MISSING, again-password=MISSING, enrol=IN, remove-app=IN, sign-out=OUT, provider=ASKED, code=IN
            enrolled | propose-way=OUT, way-back=OUT, agree-way=OUT, way-back=MISSING, sixteen-minutes=MISSING, enrol=MISSING, again-password=MISSING, enrol=IN
            enrolled | provider=OUT, password=ASKED, code=IN, link=IN, sign-out=OUT, provider=ASKED, code=IN
            enrolled | password=ASKED, link=ASKED, sign-out=OUT, provider=OUT
            enrolled | password=ASKED, code=IN, link=IN, sign-out=OUT, provider-two=IN
            enrolled | password=ASKED, code=IN, link=IN, sign-out=OUT, provider=ASKED, again-password=ASKED, password=ASKED, recovery=IN
            enrolled | password=ASKED, code=IN, link=IN, sign-out=OUT, provider-nonce=OUT, provider-issuer=OUT, provider-audience=OUT
            enrolled | password=ASKED, code=IN, link=IN, sign-out=OUT, provider-expired=OUT, provider-signature=OUT, provider-state=OUT, provider=ASKED
            enrolled | password=ASKED, code=IN, link=IN, sign-out=OUT, provider-somebody-else=OUT, provider-twice=OUT, password=ASKED, provider-two=IN
            enrolled | password=ASKED, code=IN, link=IN, unlink=IN, sign-out=OUT, provider=OUT, provider-two=OUT
            enrolled | password=ASKED, code=IN, sixteen-minutes=IN, link=IN, sign-out=OUT, provider=OUT
            new      | password=MISSING, link=MISSING, enrol=IN, link=IN, sign-out=OUT, provider=ASKED, code=IN
            staff    | password=IN, link=IN, sign-out=OUT, provider=IN, sixteen-minutes=IN, enrol=IN, sign-out=OUT, provider=IN
            staff    | password=IN, link=IN, sign-out=OUT, provider=IN, promotion=OUT, provider=MISSING, enrol=MISSING, again-password=MISSING, enrol=IN
            staff    | password=IN, link=IN, promotion=OUT, provider-two=MISSING, enrol=MISSING, sign-out=OUT, password=MISSING, enrol=IN
            staff    | password=IN, promotion=OUT, code=OUT, password=MISSING, enrol=IN, sign-out=OUT, password=ASKED, code=IN
            """)
    void noSessionIsFurtherInThanItProved(String kind, String steps) {
        person = somebody(kind);
        for (var step : steps.split(", ", -1)) {
            var parts = step.split("=", 2);
            take(parts[0]);
            assertState(State.valueOf(parts[1]), step + " of " + steps);
        }
    }

    /** A code is good for the account of the session, and for no other. */
    @Test
    void theCodesOfOnePersonOpenNothingOfAnother() {
        var first = somebody("enrolled");
        person = somebody("enrolled");
        take("password");
        browser.post("/sign-in/code", Map.of("code", first.nextCode()));
        assertState(State.ASKED, "a code of somebody else");
        browser.post("/sign-in/code", Map.of("code", first.nextRecovery()));
        assertState(State.ASKED, "a recovery code of somebody else");
        browser.post("/sign-in/code", Map.of("code", person.nextCode()));
        assertState(State.IN, "the own code");
    }

    /** A browser in which somebody else signs in holds nothing of whoever was there before. */
    @Test
    void aSecondPersonStartsAnew() {
        person = somebody("enrolled");
        take("password");
        take("code");
        var before = browser.session();
        person = somebody("enrolled");
        browser.post("/sign-out", Map.of());
        take("password");
        assertThat(browser.session()).isNotEqualTo(before);
        assertState(State.ASKED, "the second person");
    }

    @Test
    void everyFactorGivesTheSessionANewId() {
        person = somebody("enrolled");
        browser.get("/sign-in");
        var visitor = browser.session();
        take("password");
        var pending = browser.session();
        take("code");
        var complete = browser.session();
        assertThat(List.of(visitor, pending, complete)).doesNotHaveDuplicates();
        for (var old : List.of(visitor, pending)) {
            var thief = client();
            thief.get("/sign-in");
            thief.stealSession(old);
            assertThat(thief.get("/account/security").location()).isEqualTo("/sign-in");
        }
    }

    @Test
    void goesOnToWhatWasWanted() {
        person = somebody("enrolled");
        assertThat(browser.get("/giz/history?before=9").location()).isEqualTo("/sign-in");
        take("password");
        var answer = browser.post("/sign-in/code", Map.of("code", person.nextCode()));
        assertThat(answer.location()).isEqualTo("/giz/history?before=9");
    }

    @Test
    void fiveWrongCodesHaveToWait() {
        person = somebody("enrolled");
        take("password");
        for (var n = 0; n < 5; n++) {
            assertThat(browser.post("/sign-in/code", Map.of("code", "00000" + n))
                            .location())
                    .isEqualTo("/sign-in/code?failed");
        }
        assertThat(browser.post("/sign-in/code", Map.of("code", person.nextCode()))
                        .location())
                .as("the right one comes too late")
                .isEqualTo("/sign-in/code?later");
        assertThat(browser.get("/sign-in/code?later").body()).contains("Too many tries");
        assertState(State.ASKED, "five wrong codes");
        TestClock.advance(Duration.ofMinutes(3));
        take("code");
        assertState(State.IN, "after the wait");
    }

    /** What matters asks for a fresh factor, keeps what was typed, and sends it when the person says so. */
    @Test
    void aFormIsNotSentAgainByItself() {
        person = somebody("enrolled");
        take("password");
        take("code");
        TestClock.advance(Duration.ofMinutes(16));

        assertThat(browser.get("/account/second-factor?x=1&y=2").location())
                .isEqualTo("/sign-in/again?to=%2Faccount%2Fsecond-factor%3Fx%3D1%26y%3D2");
        var asked = browser.post(
                "/account/security/passkeys/removal",
                Map.of("id", "typed \"by\" <hand>", "password", "never carried"),
                "/account/security");
        assertThat(asked.status()).isEqualTo(403);
        assertThat(asked.body())
                .contains("name=\"typed.id\" value=\"typed &quot;by&quot; &lt;hand&gt;\"")
                .contains("name=\"to\" value=\"/account/security\"")
                .doesNotContain("never carried");

        var fields = Map.of(
                "to", "/account/security", "action", "/account/security/passkeys/removal", "typed.id", "typed by hand");
        var wrong = browser.post("/sign-in/again", with(fields, "code", "000000"));
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.body()).contains("name=\"typed.id\" value=\"typed by hand\"");
        var right = browser.post("/sign-in/again", with(fields, "code", person.nextCode()));
        assertThat(right.status()).isEqualTo(200);
        assertThat(right.body())
                .contains("action=\"/account/security/passkeys/removal\"")
                .contains("name=\"id\" value=\"typed by hand\"");
        assertThat(browser.post("/account/security/passkeys/removal", Map.of("id", "typed by hand"))
                        .location())
                .isEqualTo("/account/security");
    }

    /** A browser that downloads stays on its page, which must not be the one that asked for the factor. */
    @Test
    void aFileIsOfferedOnAPageThatLeadsBack() {
        person = somebody("enrolled");
        take("password");
        take("code");
        TestClock.advance(Duration.ofMinutes(16));
        var file = "/account/sign-ins/download.csv?kind=SIGN_IN";
        assertThat(browser.get(file).location()).startsWith("/sign-in/again?to=%2Faccount%2Fsign-ins%2Fdownload.csv");
        assertThat(browser.post("/sign-in/again", Map.of("code", person.nextCode(), "to", file))
                        .body())
                .contains("href=\"" + file + "\"")
                .contains("href=\"/account/sign-ins?kind=SIGN_IN\"");
    }

    @Test
    void aPasswordIsNotFreshForWhoeverHasMore() {
        person = somebody("enrolled");
        take("password");
        take("code");
        TestClock.advance(Duration.ofMinutes(16));
        browser.post("/sign-in/again", Map.of("password", PASSWORD, "to", "/account/second-factor"));
        assertThat(browser.get("/account/second-factor").location()).startsWith("/sign-in/again");
    }

    @Test
    void leadsToPagesOfThisSiteAlone() {
        person = somebody("enrolled");
        take("password");
        take("code");
        for (var to : List.of("https://evil.example", "//evil.example", "/\\evil.example", "evil", "/\tevil", "")) {
            assertThat(browser.post("/sign-in/again", Map.of("code", person.nextCode(), "to", to))
                            .location())
                    .as(to)
                    .isEqualTo("/account");
        }
    }

    /** Sessions elsewhere end with the password, with each factor, and when their owner says so. */
    @Test
    void otherSessionsEnd() {
        person = somebody("enrolled");
        for (var change : List.of("change-password", "enrol", "end-others", "end-one")) {
            var elsewhere = signedIn();
            var mine = signedIn();
            browser = mine;
            assertThat(mine.get("/account/sessions").body())
                    .contains("This one")
                    .contains("127.0.0.0/24");
            take(change);
            assertState(State.IN, change);
            browser = elsewhere;
            assertState(State.OUT, change + " elsewhere");
        }
    }

    @Test
    void nobodyEndsTheSessionsOfOthers() {
        var victim = somebody("enrolled");
        var theirs = browser;
        person = victim;
        take("password");
        take("code");
        var list = theirs.get("/account/sessions").body();
        assertThat(list).doesNotContain(theirs.session());
        browser = client();
        person = somebody("enrolled");
        take("password");
        take("code");
        for (var handle : List.of(theirs.session(), "", "x")) {
            browser.post("/account/sessions/removal", Map.of("handle", handle));
        }
        browser.post("/account/sessions/others/removal", Map.of());
        browser = theirs;
        assertState(State.IN, "the victim");
    }

    private void take(String step) {
        switch (step) {
            case "password" -> browser.post("/sign-in", credentials(password()));
            case "old-password" -> browser.post("/sign-in", credentials(PASSWORD));
            case "wrong-password" -> browser.post("/sign-in", credentials("wrong " + PASSWORD));
            case "code" -> browser.post("/sign-in/code", Map.of("code", person.nextCode()));
            case "same-code" -> browser.post("/sign-in/code", Map.of("code", person.lastCode));
            case "wrong-code" -> browser.post("/sign-in/code", Map.of("code", "000000"));
            case "expired-code" -> browser.post("/sign-in/code", Map.of("code", codeAt(Duration.ofMinutes(-2))));
            case "early-code" -> browser.post("/sign-in/code", Map.of("code", codeAt(Duration.ofMinutes(2))));
            case "recovery" -> browser.post("/sign-in/code", Map.of("code", person.nextRecovery()));
            case "same-recovery" -> browser.post("/sign-in/code", Map.of("code", person.lastRecovery));
            case "wrong-recovery" -> browser.post("/sign-in/code", Map.of("code", "AAAA-BBBB-CCCC-DDDD"));
            case "old-recovery" -> browser.post("/sign-in/code", Map.of("code", oldRecovery));
            case "again-password" -> browser.post("/sign-in/again", Map.of("password", password()));
            case "again-wrong" -> browser.post("/sign-in/again", Map.of("password", "wrong"));
            case "enrol" -> enrol(0);
            case "wrong-enrol" -> enrol(1);
            case "confirm-own-app" -> browser.post("/account/second-factor/app", Map.of("code", person.nextCode()));
            case "renew-codes" -> {
                oldRecovery = person.nextRecovery();
                keepRecovery(browser.post("/account/security/recovery-codes", Map.of())
                        .body());
            }
            case "remove-app" -> browser.post("/account/security/app/removal", Map.of());
            case "change-password" -> changePassword();
            case "end-others" -> browser.post("/account/sessions/others/removal", Map.of());
            case "end-one" -> endOne();
            case "open-way" -> {
                letBack(TENANT, helper, Role.ADMINISTRATOR, () -> ways.openFor(membership(), WHY));
                awaitLink();
            }
            case "propose-way" -> letBack("infocenter", helper, Role.MANAGER, () -> ways.propose(person.email, WHY));
            case "withdraw-way" ->
                letBack(
                        "infocenter",
                        helper,
                        Role.MANAGER,
                        () -> ways.withdraw(ways.proposed().getFirst().id()));
            case "agree-way" -> {
                letBack(
                        "infocenter",
                        another,
                        Role.MANAGER,
                        () -> ways.open(ways.proposed().getFirst().id(), WHY));
                awaitLink();
            }
            case "way-back" -> wayBack(password());
            case "way-back-wrong" -> wayBack("wrong " + PASSWORD);
            case "link" -> link();
            case "unlink" -> browser.post("/account/security/provider/removal", Map.of());
            case "provider" -> provider(List.of(), SmallProvider.Fault.NONE);
            case "provider-two" -> provider(List.of("pwd", "mfa"), SmallProvider.Fault.NONE);
            case "provider-nonce" -> provider(List.of("mfa"), SmallProvider.Fault.NONCE);
            case "provider-issuer" -> provider(List.of("mfa"), SmallProvider.Fault.ISSUER);
            case "provider-audience" -> provider(List.of("mfa"), SmallProvider.Fault.AUDIENCE);
            case "provider-expired" -> provider(List.of("mfa"), SmallProvider.Fault.EXPIRED);
            case "provider-signature" -> provider(List.of("mfa"), SmallProvider.Fault.SIGNATURE);
            case "provider-state" -> browser.get(ANSWER + named(List.of("mfa")) + "x");
            case "provider-twice" -> {
                var answer = named(List.of());
                client().get(ANSWER + answer);
                browser.get(ANSWER + answer.replaceAll("code=[^&]+", "code=another"));
                browser.get(ANSWER + answer);
            }
            case "provider-somebody-else" ->
                browser.get(ANSWER
                        + provider.signsIn(
                                question("/sign-in/provider"), "else", List.of("mfa"), SmallProvider.Fault.NONE));
            case "sign-out" -> browser.post("/sign-out", Map.of());
            case "sixteen-minutes" -> TestClock.advance(Duration.ofMinutes(16));
            case "a-day" -> TestClock.advance(Duration.ofHours(25));
            case "forged-session" -> browser.stealSession("Zm9yZ2VkLXNlc3Npb24tdGhhdC1pcy1ub25l");
            case "promotion" -> grant(person.account, Role.ADMINISTRATOR);
            default -> throw new IllegalArgumentException(step);
        }
    }

    private void letBack(String tenant, UUID who, Role role, Runnable work) {
        TenantContext.in(new Scope.Tenant(tenant), new Actor(who, role), () -> {
            work.run();
            return who;
        });
    }

    private UUID membership() {
        return members.members(null, 1000).stream()
                .filter(member -> member.account().equals(person.account))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private void awaitLink() {
        for (var n = 0; n < 200 && link.isEmpty(); n++) {
            link = outbox.page(null, 50).stream()
                    .filter(waiting -> waiting.letter().address().equals(person.email))
                    .flatMap(waiting -> WAY.matcher(waiting.letter().text()).results())
                    .map(found -> found.group())
                    .findFirst()
                    .orElse("");
            LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
        }
        assertThat(link).isNotEmpty();
    }

    private void wayBack(String password) {
        var path = link.isEmpty() ? "/o/giz/way-back/none" : link;
        browser.get(path);
        browser.post(path, Map.of("password", password));
    }

    /** Goes to the provider, signs in there, and comes back. */
    private void provider(List<String> methods, SmallProvider.Fault fault) {
        browser.get(ANSWER
                + provider.signsIn(question("/sign-in/provider"), person.email.replace('@', '.'), methods, fault));
    }

    private String named(List<String> methods) {
        return provider.signsIn(
                question("/sign-in/provider"), person.email.replace('@', '.'), methods, SmallProvider.Fault.NONE);
    }

    private void link() {
        var question = browser.get("/account/security/provider").location();
        if (question.startsWith(provider.issuer())) {
            browser.get(ANSWER
                    + provider.signsIn(question, person.email.replace('@', '.'), List.of(), SmallProvider.Fault.NONE));
            assertThat(browser.get("/account/security/provider/link").body())
                    .contains(person.email.replace('@', '.') + "@provider.example");
        }
        browser.post("/account/security/provider/link", Map.of());
    }

    private String question(String from) {
        return browser.get(from).location();
    }

    private String link = "";
    private String oldRecovery = "";
    private String changed = "";

    private String password() {
        return changed.isEmpty() ? PASSWORD : changed;
    }

    private void changePassword() {
        var next = "another " + UUID.randomUUID();
        var answer = browser.post("/account/security/password", Map.of("current", password(), "password", next));
        assertThat(answer.location()).isEqualTo("/account/security");
        changed = next;
    }

    private void endOne() {
        var handles = Pattern.compile("name=\"handle\" value=\"([^\"]+)\"")
                .matcher(browser.get("/account/sessions").body())
                .results()
                .map(found -> found.group(1))
                .toList();
        assertThat(handles).isNotEmpty();
        handles.forEach(handle -> browser.post("/account/sessions/removal", Map.of("handle", handle)));
    }

    /** Goes through the pages of a new app; with a code that is {@code off} where it should be wrong. */
    private void enrol(int off) {
        var found = SECRET.matcher(browser.get("/account/second-factor/app").body());
        if (!found.find()) {
            return;
        }
        var app = new PhoneApp(found.group(1));
        TestClock.advance(Duration.ofSeconds(30));
        var code = Integer.parseInt(app.code(TestClock.now())) + off;
        var answer = browser.post("/account/second-factor/app", Map.of("code", "%06d".formatted(code % 1_000_000)));
        if (answer.status() != 422) {
            person.app = app;
            keepRecovery(answer.body());
        }
    }

    private void keepRecovery(String page) {
        var codes =
                RECOVERY.matcher(page).results().map(found -> found.group(1)).toList();
        if (!codes.isEmpty()) {
            person.recovery.clear();
            person.recovery.addAll(codes);
        }
    }

    private String codeAt(Duration away) {
        TestClock.advance(Duration.ofMinutes(5));
        return person.app == null ? "" : person.app.code(TestClock.now().plus(away));
    }

    private Map<String, String> credentials(String password) {
        return Map.of("email", person.email, "password", password);
    }

    private static Map<String, String> with(Map<String, String> fields, String name, String value) {
        var all = new java.util.HashMap<>(fields);
        all.put(name, value);
        return all;
    }

    /** The session reaches what its state allows, and whatever else it asks for it is led to the next step. */
    private void assertState(State state, String when) {
        for (var path : INSIDE) {
            var page = browser.get(path);
            if (state == State.IN) {
                assertThat(page.status()).as(when + ": " + path).isIn(200, 302);
                assertThat(page.location()).as(when + ": " + path).doesNotContain("/sign-in", "second-factor");
            } else {
                assertThat(page.location()).as(when + ": " + path).isEqualTo(state.page);
                assertThat(page.body()).as(when + ": " + path).isEmpty();
            }
        }
        if (state != State.IN) {
            for (var path : CHANGES) {
                assertThat(browser.post(path, Map.of("password", "stolen")).location())
                        .as(when + ": POST " + path)
                        .isEqualTo(state.page);
            }
        }
        for (var path : ENROLMENT) {
            var page = browser.get(path);
            switch (state) {
                case OUT, ASKED ->
                    assertThat(page.location()).as(when + ": " + path).isEqualTo(state.page);
                case MISSING ->
                    assertThat(page.status() == 200 || page.location().startsWith("/sign-in/again?"))
                            .as(when + ": " + path)
                            .isTrue();
                case IN -> assertThat(page.location()).as(when + ": " + path).doesNotContain("/sign-in/code");
            }
        }
    }

    /** A new administrator without a second factor, one with an app, or a member of staff. */
    private Person somebody(String kind) {
        var email = UUID.randomUUID() + "@flow.example";
        var account = accounts.findOrCreate(email, "Somebody", PASSWORD);
        if (!kind.equals("staff") && !kind.equals("helped")) {
            grant(account, Role.ADMINISTRATOR);
        } else {
            grant(account, Role.STAFF);
        }
        var made = new Person(email, account);
        if (kind.equals("enrolled") || kind.equals("helped")) {
            var before = person;
            var open = browser;
            person = made;
            browser = client();
            take("password");
            take("enrol");
            assertThat(made.recovery).hasSize(10).doesNotHaveDuplicates();
            browser = open;
            person = before;
        }
        return made;
    }

    /** The grant that exists keeps its role, so a promotion is in another organization. */
    private void grant(UUID account, Role role) {
        var tenant = role == Role.ADMINISTRATOR && account.equals(person.account) ? "majka" : TENANT;
        TenantContext.in(new Scope.Tenant(tenant), Actor.SYSTEM, () -> {
            roles.grant(account, role);
            return account;
        });
    }

    private WebClient signedIn() {
        browser = client();
        take("password");
        take("code");
        return browser;
    }

    private WebClient client() {
        var client = new WebClient(port);
        clients.add(client);
        client.get("/?lang=en");
        return client;
    }
}
