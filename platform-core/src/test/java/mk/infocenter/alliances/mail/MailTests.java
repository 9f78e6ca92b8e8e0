package mk.infocenter.alliances.mail;

import static mk.infocenter.alliances.mail.MailFixtures.letter;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.ServerSocket;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import mk.infocenter.alliances.database.DatabaseRole;
import mk.infocenter.alliances.tenancy.Scope;
import mk.infocenter.alliances.tenancy.ScopedWork;
import mk.infocenter.testing.PlatformTest;
import mk.infocenter.testing.RawSql;
import mk.infocenter.testing.TenantFixtures;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** Letters from the use case that hands them in to a real mail server, on its good and its bad days. */
@PlatformTest
@ExtendWith(OutputCaptureExtension.class)
class MailTests {

    @Autowired
    TenantFixtures tenants;

    @Autowired
    MailFixtures mails;

    @Autowired
    Mails handIn;

    @Autowired
    Outbox outbox;

    @Autowired
    Subscriptions subscriptions;

    @Autowired
    Seals seals;

    @Autowired
    Addresses addresses;

    @Autowired
    ScopedWork work;

    final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP).dynamicPort());
    final String address = UUID.randomUUID() + "@example.org";
    String tenant = "";

    @BeforeEach
    void start() {
        mails.emptyOutbox();
        tenant = tenants.tenant();
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop();
        mails.emptyOutbox();
    }

    @Test
    void arrivesInTheLanguageOfItsRecipient() throws Exception {
        var subjects = Map.of("en", "A sample for Ana", "mk", "Проба за Ana", "sq", "Një provë për Ana");
        for (var language : subjects.keySet()) {
            mails.send(tenant, letter(language + address, language).withLink("/read/1"));
        }

        dispatch();

        for (var language : subjects.keySet()) {
            var message = received(language + address);
            assertThat(message.getSubject()).isEqualTo(subjects.get(language));
            assertThat(message.getHeader("Content-Language", null)).isEqualTo(language);
            assertThat(text(message, 0)).contains("Ana").contains("http://localhost:8080/read/1");
            assertThat(text(message, 1))
                    .contains("<html lang=\"" + language + "\"")
                    .contains("href=\"http://localhost:8080/read/1\"");
            assertThat(message.getHeader("List-Unsubscribe")).isNull();
            assertThat(message.getHeader("Auto-Submitted", null)).isEqualTo("auto-generated");
        }
        assertThat(((InternetAddress) received("sq" + address).getFrom()[0]).getPersonal())
                .isEqualTo("Provë " + tenant);
        assertThat(received("mk" + address).getFrom()[0].toString()).contains("mail@alliances.example");
    }

    @Test
    void isHandedInByEveryScopeThatWritesAndReadByNone() throws Exception {
        mails.send(new Scope.Identity(), letter("identity" + address, "en"));
        mails.send(new Scope.Public(tenant), letter("public" + address, "en"));
        mails.send(tenant, letter("tenant" + address, "en"));

        dispatch();

        assertThat(server.getReceivedMessages()).hasSize(3);
        assertThat(((InternetAddress) received("identity" + address).getFrom()[0]).getPersonal())
                .isEqualTo("Alliances for Active Citizenry");
        for (var role : List.of(DatabaseRole.APP, DatabaseRole.PUBLIC, DatabaseRole.IDENTITY)) {
            try (var sql = RawSql.as(role, tenant)) {
                for (var statement : List.of(
                        "select 1 from outgoing_mail",
                        "update outgoing_mail set payload = null",
                        "delete from outgoing_mail",
                        "select 1 from mail_unsubscription",
                        "select 1 from mail_key")) {
                    assertThat(sql.attempt(statement))
                            .as(role + " " + statement)
                            .isEqualTo(RawSql.DENIED);
                }
            }
        }
    }

    @Test
    void belongsToItsTransaction() {
        assertThatThrownBy(() -> work.in(new Scope.Tenant(tenant), () -> {
                    handIn.send(letter(address, "en"));
                    throw new IllegalStateException("The use case failed");
                }))
                .hasMessage("The use case failed");

        assertThat(mails.status(address)).isEmpty();
    }

    @Test
    void theSameKeyTwiceIsOneLetterPerTenant() {
        var letter = letter(address, "en");
        mails.send(tenant, letter);
        mails.send(tenant, letter);
        mails.send(tenants.tenant(), letter);

        dispatch();
        dispatch();

        assertThat(server.getReceivedMessages()).hasSize(2);
    }

    @Test
    void nothingPersonalStandsInTheDatabaseOrTheLog(CapturedOutput output) throws Exception {
        mails.send(tenant, letter(address, "en").withLink("/secret/" + address));
        mails.send(tenant, letter("gone-" + address, "en"));
        try (var bad = SmallSmtp.answering()) {
            mails.dispatch(bad.port());
        }

        assertThat(mails.worker()
                        .sql("select to_jsonb(m)::text from outgoing_mail m")
                        .query(String.class)
                        .list())
                .hasSize(2)
                .allSatisfy(row -> assertThat(row).doesNotContain(address).doesNotContain("Ana"));
        assertThat(output).contains("was refused: 550").doesNotContain(address);
    }

    @Test
    void oneRefusedOfAHundredStopsNoOther() throws Exception {
        for (var number : IntStream.range(0, 100).toArray()) {
            mails.send(tenant, letter((number == 50 ? "gone-" : "n" + number + "-") + address, "en"));
        }

        try (var picky = SmallSmtp.answering()) {
            mails.dispatch(picky.port());
            mails.dispatch(picky.port());

            assertThat(picky.delivered()).hasSize(99).doesNotHaveDuplicates().doesNotContain("gone-" + address);
        }
        assertThat(mails.status("gone-" + address)).containsExactly("REFUSED 550");
        assertThat(addresses.isUnreachable(addresses.hash("gone-" + address))).isTrue();
    }

    @Test
    void aServerThatSaysLaterIsAskedLater() throws Exception {
        mails.send(tenant, letter("busy-" + address, "en"));
        mails.send(tenant, letter(address, "en"));
        try (var busy = SmallSmtp.answering()) {
            mails.dispatch(busy.port());

            assertThat(busy.delivered()).containsExactly(address);
            assertThat(mails.status("busy-" + address)).containsExactly("WAITING");
            mails.dispatch(busy.port());
            assertThat(attempts()).as("not at once").isOne();
            mails.later(Duration.ofMinutes(2));
            mails.dispatch(busy.port());
            assertThat(attempts()).isEqualTo(2);

            mails.later(Duration.ofDays(4));
            mails.dispatch(busy.port());
            assertThat(mails.status("busy-" + address)).containsExactly("FAILED 450");
        }
    }

    @Test
    void waitsForAServerThatIsDown(CapturedOutput output) throws Exception {
        mails.send(tenant, letter(address, "en"));
        mails.send(tenant, letter("second" + address, "en"));
        int closed;
        try (var socket = new ServerSocket(0)) {
            closed = socket.getLocalPort();
        }

        mails.dispatch(closed);

        assertThat(mails.status(address)).containsExactly("WAITING");
        assertThat(mails.worker()
                        .sql("select sum(attempts) from outgoing_mail")
                        .query(Integer.class)
                        .single())
                .as("a server that is down is asked once in a round")
                .isOne();
        assertThat(output).contains("waits: no-server").doesNotContain(address);
        mails.later(Duration.ofMinutes(2));
        dispatch();
        assertThat(server.getReceivedMessages()).hasSize(2);
    }

    @Test
    void doesNotWaitForAServerThatIsSilent() throws Exception {
        mails.send(tenant, letter(address, "en"));
        try (var silent = SmallSmtp.silent()) {
            var before = Instant.now();

            mails.dispatchImpatiently(silent.port());

            assertThat(Duration.between(before, Instant.now())).isLessThan(Duration.ofSeconds(5));
        }
        assertThat(mails.status(address)).containsExactly("WAITING");
    }

    @Test
    void noMoreInAMinuteThanAllowed() {
        for (var number = 0; number < 7; number++) {
            mails.send(tenant, letter(number + address, "en"));
        }

        mails.dispatch(port(), _ -> MailFixtures.settings(3));
        mails.dispatch(port(), _ -> MailFixtures.settings(3));
        assertThat(server.getReceivedMessages()).hasSize(3);

        mails.later(Duration.ofMinutes(1));
        mails.dispatch(port(), _ -> MailFixtures.settings(3));
        assertThat(server.getReceivedMessages()).hasSize(6);
    }

    @Test
    void aLetterWhoseNodeDiedIsSentAgainUnderTheSameNumber() throws Exception {
        mails.send(tenant, letter(address, "en"));
        dispatch();
        // As if the node had died between the server's answer and its own note.
        mails.worker()
                .sql("update outgoing_mail set status = 'WAITING', finished = null")
                .update();

        dispatch();
        assertThat(server.getReceivedMessages()).as("still claimed").hasSize(1);
        mails.later(Duration.ofMinutes(5));
        dispatch();

        assertThat(server.getReceivedMessages()).hasSize(2);
        assertThat(server.getReceivedMessages()[0].getMessageID())
                .isEqualTo(server.getReceivedMessages()[1].getMessageID())
                .endsWith("@alliances.example>");
    }

    @Test
    void aNoticeIsWithheldFromWhoeverUnsubscribed() throws Exception {
        mails.send(tenant, letter(address, "en").onList("sample"));
        dispatch();
        var header = received(address).getHeader("List-Unsubscribe", null);
        assertThat(received(address).getHeader("List-Unsubscribe-Post", null)).isEqualTo("List-Unsubscribe=One-Click");
        assertThat(header).startsWith("<http://localhost:8080/unsubscribe/").endsWith(">");
        assertThat(text(received(address), 0)).contains(header.replaceAll("[<>]", ""));
        var subscription = subscriptions.of(header.replaceAll(".*/|>", "")).orElseThrow();
        assertThat(subscription.toString()).doesNotContain(address);

        subscriptions.unsubscribe(subscription);
        mails.send(
                tenant, letter(address.toUpperCase(java.util.Locale.ROOT), "en").onList("sample"));
        mails.send(tenant, letter(address, "en"));
        mails.send(tenants.tenant(), letter(address, "en").onList("sample"));
        dispatch();

        assertThat(mails.status(address)).containsExactlyInAnyOrder("SENT", "WITHHELD", "SENT", "SENT");
        subscriptions.subscribe(subscription);
        mails.send(tenant, letter(address, "en").onList("sample"));
        dispatch();
        assertThat(mails.status(address)).endsWith("SENT");
    }

    @Test
    void madeUpLinksStandForNothing() {
        var token = seals.token(new Subscription("hash", tenant, "sample"));

        assertThat(subscriptions.of(token)).isPresent();
        assertThat(subscriptions.of(token.substring(0, token.length() - 4) + "AAAA"))
                .isEmpty();
        assertThat(subscriptions.of("nothing")).isEmpty();
        assertThat(subscriptions.of("x.y")).isEmpty();
    }

    @Test
    void isForgottenWithItsPersonOrItsAddress() {
        var person = UUID.randomUUID();
        mails.send(tenant, letter(address, "en").to(person));
        mails.send(tenant, letter("second" + address, "en"));
        mails.send(tenant, letter("third" + address, "en"));
        dispatch();

        handIn.forget(person);
        handIn.forget(" SECOND" + address);

        assertThat(mails.status(address)).isEmpty();
        assertThat(mails.status("second" + address)).isEmpty();
        assertThat(mails.status("third" + address)).containsExactly("SENT");
    }

    @Test
    void wordsAndAddressAreForgottenAfterAWhile() {
        mails.send(tenant, letter(address, "en").to(UUID.randomUUID()));
        mails.send(tenant, letter("waiting" + address, "en"));
        mails.dispatch(port(), _ -> MailFixtures.settings(1));

        mails.later(Duration.ofDays(29));
        assertThat(outbox.forgetPayloads(Duration.ofDays(30))).isZero();
        mails.later(Duration.ofDays(2));
        assertThat(outbox.forgetPayloads(Duration.ofDays(30))).isOne();

        assertThat(mails.worker()
                        .sql("select status from outgoing_mail where payload is null and person is null")
                        .query(String.class)
                        .list())
                .containsExactly("SENT");
        assertThat(outbox.removeOld(Duration.ofDays(30))).isOne();
        assertThat(outbox.removeOld(Duration.ofDays(30))).isZero();
    }

    @Test
    void aValueAddsNoHeaderAndNoMarkup() throws Exception {
        mails.send(
                tenant,
                Letter.of(
                        "k",
                        "sample",
                        address,
                        java.util.Locale.ENGLISH,
                        "Ana\r\nBcc: second@example.org <b onclick=x>"));

        dispatch();

        var message = received(address);
        assertThat(server.getReceivedMessages()).hasSize(1);
        assertThat(message.getHeader("Bcc")).isNull();
        assertThat(message.getSubject()).contains("Bcc: second@example.org");
        assertThat(text(message, 1)).contains("&lt;b onclick").doesNotContain("<b onclick");
    }

    @Test
    void anAddressThatIsNoneIsRefused() {
        mails.send(tenant, letter("no address <", "en"));

        dispatch();

        assertThat(mails.status("no address <")).containsExactly("REFUSED address");
    }

    private int attempts() {
        return mails.worker()
                .sql("select attempts from outgoing_mail where status = 'WAITING'")
                .query(Integer.class)
                .single();
    }

    private void dispatch() {
        mails.dispatch(port());
    }

    private int port() {
        return server.getSmtp().getPort();
    }

    private MimeMessage received(String recipient) throws MessagingException {
        for (var message : server.getReceivedMessages()) {
            if (message.getAllRecipients()[0].toString().equals(recipient)) {
                return message;
            }
        }
        throw new AssertionError("Nothing for " + recipient);
    }

    /** The alternative at the place: 0 plain, 1 HTML. */
    private static String text(MimeMessage message, int place) throws MessagingException, IOException {
        BodyPart part = ((Multipart) message.getContent()).getBodyPart(0);
        while (part.getContent() instanceof Multipart parts) {
            part = parts.getBodyPart(part.isMimeType("multipart/alternative") ? place : 0);
        }
        return part.getContent().toString();
    }
}
