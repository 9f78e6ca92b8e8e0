package mk.infocenter.alliances.api;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.UUID;

/**
 * Where a page of a list ended: the id of its last record. Programs send it back as they got it and read nothing in it.
 * It needs no signature, because it only says where to begin and never whose rows to read.
 */
public record Cursor(UUID last) {

    private static final String VERSION = "1:";

    /** As it stands in addresses. */
    public String text() {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString((VERSION + last).getBytes(StandardCharsets.US_ASCII));
    }

    static Cursor read(String text) {
        try {
            var words = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.US_ASCII);
            if (words.startsWith(VERSION)) {
                return new Cursor(UUID.fromString(words.substring(VERSION.length())));
            }
        } catch (IllegalArgumentException e) {
            // Neither Base64 nor an id: the same answer as for any other text.
        }
        throw new IllegalArgumentException("No cursor of this platform");
    }
}
