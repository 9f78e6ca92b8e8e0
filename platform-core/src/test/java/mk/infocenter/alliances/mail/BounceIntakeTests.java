package mk.infocenter.alliances.mail;

import static mk.infocenter.alliances.mail.MailFixtures.letter;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Properties;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import mk.infocenter.alliances.tenancy.ScopedWork;
import mk.infocenter.testing.PlatformTest;
import mk.infocenter.testing.TenantFixtures;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Delivery reports in a real mailbox. */
@PlatformTest
class BounceIntakeTests {

    @Autowired
    TenantFixtures tenants;

    @Autowired
    MailFixtures mails;

    @Autowired
    Outbox outbox;

    @Autowired
    Addresses addresses;

    @Autowired
    ScopedWork work;

    @Autowired
    org.springframework.context.ApplicationEventPublisher events;

    @Autowired
    Heard heard;

    final GreenMail server = new GreenMail(new ServerSetup[] {
        new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP).dynamicPort(),
        new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_IMAP).dynamicPort()
    });

    final String address = UUID.randomUUID() + "@example.org";
    final UUID person = UUID.randomUUID();
    String tenant = "";
    String number = "";

    /** A module that wants to know. */
    @Component
    static class Heard {

        private final List<MailBounced> bounced = new CopyOnWriteArrayList<>();

        @ApplicationModuleListener
        void on(MailBounced event) {
            bounced.add(event);
        }

        List<MailBounced> bounced() {
            return bounced;
        }
    }

    @BeforeEach
    void aLetterThatWasSent() throws Exception {
        mails.emptyOutbox();
        server.start();
        server.setUser("bounces@alliances.example", "bounces", "secret");
        tenant = tenants.tenant();
        mails.send(tenant, letter(address, "en").to(person));
        mails.dispatch(server.getSmtp().getPort());
        number = server.getReceivedMessages()[0].getMessageID();
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    @Test
    void marksTheLetterAndTheAddressAndTellsTheSender() throws Exception {
        receive(report("failed", "5.1.1", number));

        intake().run();
        intake().run();

        assertThat(mails.status(address)).containsExactly("BOUNCED 5.1.1");
        assertThat(addresses.isUnreachable(addresses.hash(address))).isTrue();
        await().untilAsserted(() -> assertThat(heard.bounced())
                .filteredOn(event -> event.tenant().equals(tenant))
                .singleElement()
                .satisfies(event -> assertThat(event.person()).isEqualTo(person)));
        assertThat(left()).isZero();

        mails.send(tenant, letter(address, "en").onList("sample"));
        mails.dispatch(server.getSmtp().getPort());
        assertThat(mails.status(address)).containsExactly("BOUNCED 5.1.1", "WITHHELD");
    }

    @Test
    void leavesWhatItDoesNotUnderstand() throws Exception {
        receive(report("delayed", "4.4.1", number));
        receive("From: ana@example.org\r\nSubject: Question\r\n\r\nMessage-ID: " + number
                + "\r\nStatus: 5.1.1\r\nAction: failed\r\n");

        intake().run();

        assertThat(mails.status(address)).containsExactly("SENT");
        assertThat(left()).isEqualTo(2);
    }

    @Test
    void aReportOnNoLetterOfOursChangesNothing() throws Exception {
        receive(report("failed", "5.1.1", "<" + UUID.randomUUID() + "@alliances.example>"));

        intake().run();

        assertThat(mails.status(address)).containsExactly("SENT");
    }

    private BounceIntake intake() {
        var settings = MailFixtures.settings(120);
        var bounces = new MailProperties.Bounces(
                "127.0.0.1", server.getImap().getPort(), "imap", "bounces", "secret", null, Duration.ofMinutes(5));
        return new BounceIntake(
                outbox,
                addresses,
                work,
                events,
                new MailProperties(
                        settings.from(),
                        1,
                        settings.giveUp(),
                        settings.claim(),
                        settings.keep(),
                        settings.keepRecord(),
                        bounces));
    }

    private int left() throws Exception {
        return server.getManagers()
                .getImapHostManager()
                .getInbox(server.getUserManager().getUser("bounces"))
                .getMessages()
                .size();
    }

    private void receive(String mail) throws Exception {
        server.getUserManager()
                .getUser("bounces")
                .deliver(new MimeMessage(
                        Session.getInstance(new Properties()),
                        new ByteArrayInputStream(mail.getBytes(StandardCharsets.US_ASCII))));
    }

    /** As RFC 3464 has it, with the headers of the letter as its last part. */
    private static String report(String action, String status, String messageId) {
        return """
                From: MAILER-DAEMON@mx.example
                To: bounces@alliances.example
                Subject: Undelivered Mail Returned to Sender
                MIME-Version: 1.0
                Content-Type: multipart/report; report-type=delivery-status; boundary="b"

                --b
                Content-Type: text/plain

                I could not deliver your message.
                --b
                Content-Type: message/delivery-status

                Reporting-MTA: dns; mx.example

                Final-Recipient: rfc822; somebody@example.org
                Action: %s
                Status: %s

                --b
                Content-Type: text/rfc822-headers

                From: mail@alliances.example
                Message-ID: %s

                --b--
                """.formatted(action, status, messageId).replace("\n", "\r\n");
    }
}
