package mk.infocenter.alliances.mail;

import jakarta.mail.MessagingException;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import mk.infocenter.alliances.keys.SealBroken;
import mk.infocenter.alliances.mail.Outbox.Kept;
import mk.infocenter.alliances.tenancy.TenantContext;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;

/**
 * Gives waiting letters to the mail server, one by one, no more in a minute than allowed. A letter is noted as sent after
 * the server took it; a node that dies in between leaves it waiting, and it is sent once more with the same Message-ID,
 * by which mail programs recognise the copy. So a letter comes at least once, and very seldom twice.
 */
class MailDispatch implements Runnable {

    private static final Logger log = LoggerFactory.getLogger(MailDispatch.class);
    private static final Duration FIRST_PAUSE = Duration.ofSeconds(30);
    private static final int LARGEST_DOUBLING = 7;

    private final Outbox outbox;
    private final Addresses addresses;
    private final Seals seals;
    private final Renderer renderer;
    private final JavaMailSender server;
    private final MailProperties properties;

    MailDispatch(
            Outbox outbox,
            Addresses addresses,
            Seals seals,
            Renderer renderer,
            JavaMailSender server,
            MailProperties properties) {
        this.outbox = outbox;
        this.addresses = addresses;
        this.seals = seals;
        this.renderer = renderer;
        this.server = server;
        this.properties = properties;
    }

    /** One round: until nothing is due, the minute is used up, or the server does not answer. */
    @Override
    public void run() {
        var allowed = properties.perMinute() - outbox.sentInLastMinute();
        if (allowed <= 0) {
            return;
        }
        for (var letter : outbox.due(allowed)) {
            if (outbox.claim(letter.id(), properties.claim())
                    && !TenantContext.forSystem(letter.requestId(), () -> send(letter))) {
                return;
            }
        }
    }

    /** False where the server does not answer, so that it makes no sense to go on. */
    private boolean send(Kept letter) {
        if (withheld(letter)) {
            outbox.end(letter.id(), MailStatus.WITHHELD, null);
            return true;
        }
        try {
            hand(letter);
            outbox.end(letter.id(), MailStatus.SENT, null);
            return true;
        } catch (MailException | MessagingException | UnsupportedEncodingException failure) {
            return failed(letter, Refusal.of(failure));
        } catch (SealBroken lost) {
            log.error("Letter {} can't be opened", letter.id(), lost);
            outbox.end(letter.id(), MailStatus.FAILED, "sealed");
            return true;
        }
    }

    /** What a recipient asked for is sent all the same; that an address did not exist may have changed. */
    private boolean withheld(Kept letter) {
        return letter.list() != null
                && (addresses.unsubscribed(new Subscription(letter.addressHash(), letter.tenant(), letter.list()))
                        || addresses.isUnreachable(letter.addressHash()));
    }

    private void hand(Kept letter) throws MessagingException, UnsupportedEncodingException {
        var payload = letter.payload();
        if (payload == null) {
            throw new IllegalStateException("Letter " + letter.id() + " waits without its words");
        }
        var rendered = renderer.render(letter, seals.open(letter.id(), payload));
        var message = server.createMimeMessage();
        var helper = new MimeMessageHelper(message, true, StandardCharsets.UTF_8.name());
        helper.setFrom(properties.from(), rendered.sender());
        helper.setTo(rendered.address());
        helper.setSubject(rendered.subject());
        helper.setText(rendered.text(), rendered.html());
        if (rendered.replyTo() != null) {
            helper.setReplyTo(rendered.replyTo());
        }
        message.setHeader("Message-ID", messageId(letter.id()));
        message.setHeader("Content-Language", rendered.language());
        message.setHeader("Auto-Submitted", "auto-generated"); // RFC 3834
        if (rendered.unsubscribe() != null) {
            message.setHeader("List-Unsubscribe", "<" + rendered.unsubscribe() + ">");
            message.setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click"); // RFC 8058
        }
        server.send(message);
    }

    /** The log names no address and repeats no server's words, which often quote one. */
    private boolean failed(Kept letter, Refusal refusal) {
        if (refusal.ofRecipient()) {
            log.warn("Letter {} was refused: {}", letter.id(), refusal.code());
            outbox.end(letter.id(), MailStatus.REFUSED, refusal.code());
            addresses.unreachable(letter.addressHash(), refusal.code());
        } else if (letter.created().plus(properties.giveUp()).isBefore(Instant.now())) {
            log.error("Letter {} is given up: {}", letter.id(), refusal.code());
            outbox.end(letter.id(), MailStatus.FAILED, refusal.code());
        } else {
            log.warn("Letter {} waits: {}", letter.id(), refusal.code());
            outbox.postpone(letter.id(), FIRST_PAUSE.multipliedBy(1L << Math.min(letter.attempts(), LARGEST_DOUBLING)));
        }
        return !refusal.ofServer();
    }

    private String messageId(UUID letter) {
        return "<" + letter + "@" + properties.domain() + ">";
    }
}
