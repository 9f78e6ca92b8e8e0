package mk.infocenter.alliances.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.AddressException;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.springframework.mail.MailParseException;
import org.springframework.mail.MailSendException;

/**
 * Why a letter was not taken: for good because of its recipient, for now by a server that answers, or because none
 * answers.
 *
 * @param code reply of the server (RFC 5321), or a word where there was none
 */
record Refusal(Kind kind, String code) {

    enum Kind {
        RECIPIENT,
        LETTER,
        SERVER
    }

    boolean ofRecipient() {
        return kind == Kind.RECIPIENT;
    }

    boolean ofServer() {
        return kind == Kind.SERVER;
    }

    static Refusal of(Exception failure) {
        var toLook = new ArrayDeque<Throwable>();
        Set<Throwable> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        toLook.add(failure);
        while (!toLook.isEmpty()) {
            var one = toLook.remove();
            if (!seen.add(one)) {
                continue;
            }
            switch (one) {
                case SMTPAddressFailedException address -> {
                    return coded(address.getReturnCode());
                }
                case SMTPSendFailedException letter
                when letter.getNextException() == null -> {
                    return coded(letter.getReturnCode());
                }
                case AddressException _, MailParseException _ -> {
                    return new Refusal(Kind.RECIPIENT, "address");
                }
                case MailSendException all ->
                    toLook.addAll(all.getFailedMessages().values());
                case MessagingException messaging
                when messaging.getNextException() != null -> toLook.add(messaging.getNextException());
                default -> {}
            }
            if (one.getCause() != null) {
                toLook.add(one.getCause());
            }
        }
        return new Refusal(Kind.SERVER, "no-server");
    }

    /** 421 is the server that closes, other fours are for now, fives are for good. */
    private static Refusal coded(int code) {
        var kind = code == 421 ? Kind.SERVER : code >= 500 ? Kind.RECIPIENT : Kind.LETTER;
        return new Refusal(kind, String.valueOf(code));
    }
}
