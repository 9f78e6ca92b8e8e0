package mk.infocenter.alliances.mail;

import jakarta.mail.Flags;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import java.io.IOException;
import java.util.Properties;
import mk.infocenter.alliances.mail.Outbox.Kept;
import mk.infocenter.alliances.tenancy.Actor;
import mk.infocenter.alliances.tenancy.Scope;
import mk.infocenter.alliances.tenancy.ScopedWork;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Reads the mailbox for delivery reports; those it has understood are removed, all others are left for people. */
@Component
class BounceIntake implements Runnable {

    private static final Logger log = LoggerFactory.getLogger(BounceIntake.class);
    private static final String TIMEOUT_MILLIS = "10000";

    private final Outbox outbox;
    private final Addresses addresses;
    private final ScopedWork work;
    private final ApplicationEventPublisher events;
    private final MailProperties.Bounces mailbox;

    BounceIntake(
            Outbox outbox,
            Addresses addresses,
            ScopedWork work,
            ApplicationEventPublisher events,
            MailProperties properties) {
        this.outbox = outbox;
        this.addresses = addresses;
        this.work = work;
        this.events = events;
        this.mailbox = properties.bounces();
    }

    @Override
    public void run() {
        if (mailbox.host() == null) {
            return;
        }
        try (var store = session().getStore(mailbox.protocol())) {
            store.connect(mailbox.host(), mailbox.port(), mailbox.username(), mailbox.secret());
            var inbox = store.getFolder("INBOX");
            inbox.open(Folder.READ_WRITE);
            try {
                for (var message : inbox.getMessages()) {
                    take(message);
                }
            } finally {
                inbox.close(true);
            }
        } catch (MessagingException | IOException failure) {
            log.warn(
                    "The mailbox for delivery reports can't be read: {}",
                    failure.getClass().getSimpleName());
        }
    }

    private void take(Message message) throws MessagingException, IOException {
        if (message.isSet(Flags.Flag.SEEN)) {
            return;
        }
        var report = DeliveryReport.of(message);
        report.ifPresent(this::take);
        message.setFlag(report.isPresent() ? Flags.Flag.DELETED : Flags.Flag.SEEN, true);
    }

    private void take(DeliveryReport report) {
        outbox.find(report.letter())
                .filter(letter -> letter.status() == MailStatus.SENT)
                .ifPresent(letter -> bounced(letter, report.status()));
    }

    private void bounced(Kept letter, String status) {
        log.warn("Letter {} came back: {}", letter.id(), status);
        addresses.unreachable(letter.addressHash(), status);
        if (!letter.tenant().isEmpty()) {
            work.in(new Scope.Tenant(letter.tenant()), () -> {
                events.publishEvent(new MailBounced(letter.tenant(), Actor.SYSTEM, letter.id(), letter.person()));
                return letter;
            });
        }
        outbox.end(letter.id(), MailStatus.BOUNCED, status);
    }

    private static Session session() {
        var properties = new Properties();
        for (var protocol : new String[] {"imap", "imaps"}) {
            properties.setProperty("mail." + protocol + ".connectiontimeout", TIMEOUT_MILLIS);
            properties.setProperty("mail." + protocol + ".timeout", TIMEOUT_MILLIS);
        }
        return Session.getInstance(properties);
    }
}
