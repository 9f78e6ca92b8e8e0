package mk.infocenter.alliances.mail;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * A report that a letter could not be delivered (RFC 3464).
 *
 * @param letter that it is about
 * @param status code of RFC 3463, for example {@code 5.1.1}
 */
record DeliveryReport(UUID letter, String status) {

    private static final int LONGEST = 200_000;
    private static final Pattern FAILED = Pattern.compile("(?im)^Action:\\s*failed\\b");
    private static final Pattern STATUS = Pattern.compile("(?im)^Status:\\s*(5\\.\\d{1,3}\\.\\d{1,3})\\b");
    private static final Pattern LETTER =
            Pattern.compile("(?im)^Message-ID:\\s*<([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})@");

    /** Empty where the message reports no failure for good, or none of a letter of ours. */
    static Optional<DeliveryReport> of(Message message) throws MessagingException, IOException {
        if (!message.isMimeType("multipart/report")) {
            return Optional.empty();
        }
        var text = text(message);
        var status = STATUS.matcher(text);
        var letter = LETTER.matcher(text);
        return FAILED.matcher(text).find() && status.find() && letter.find()
                ? Optional.of(new DeliveryReport(UUID.fromString(letter.group(1)), status.group(1)))
                : Optional.empty();
    }

    /** The parts that machines read: the status, and the headers of the letter that came back. */
    private static String text(Part part) throws MessagingException, IOException {
        if (part.isMimeType("multipart/*") && part.getContent() instanceof Multipart parts) {
            var all = new StringBuilder();
            for (var at = 0; at < parts.getCount(); at++) {
                all.append(text(parts.getBodyPart(at))).append('\n');
            }
            return all.toString();
        }
        if (!part.isMimeType("message/*") && !part.isMimeType("text/rfc822-headers")) {
            return "";
        }
        try (var content = part.getInputStream()) {
            return new String(content.readNBytes(LONGEST), StandardCharsets.UTF_8);
        }
    }
}
