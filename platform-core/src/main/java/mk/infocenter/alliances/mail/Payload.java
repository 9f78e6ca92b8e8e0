package mk.infocenter.alliances.mail;

import java.util.List;
import mk.infocenter.alliances.mail.Letter.Item;
import org.jspecify.annotations.Nullable;

/** What is personal about a letter; it is kept sealed and only as long as it may be needed. */
record Payload(
        String address,
        String language,
        List<String> arguments,
        @Nullable String link,
        List<Item> items,
        @Nullable String replyTo) {

    @Override
    public String toString() {
        return "Payload";
    }
}
