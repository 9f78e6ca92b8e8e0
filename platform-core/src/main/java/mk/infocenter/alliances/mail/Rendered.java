package mk.infocenter.alliances.mail;

import org.jspecify.annotations.Nullable;

/**
 * A letter in words.
 *
 * @param sender in whose name it comes
 * @param unsubscribe address at which one gives up its list, null where it is on none
 */
public record Rendered(
        String sender,
        String address,
        String language,
        String subject,
        String text,
        String html,
        @Nullable String replyTo,
        @Nullable String unsubscribe) {

    @Override
    public String toString() {
        return "Rendered";
    }
}
