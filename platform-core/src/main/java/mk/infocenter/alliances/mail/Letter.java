package mk.infocenter.alliances.mail;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A mail to one person. Its words are messages, in the recipient's language: {@code mail.<template>.subject} and
 * {@code .text} (paragraphs parted by an empty line), with the same arguments, and {@code .link} for the words of the link.
 *
 * @param key says which letter this is, for example {@code invitation/<id>}; a second one with the same key is not sent
 * @param address of the recipient, as in RFC 5322
 * @param language of the recipient, one of the interface
 * @param person in the people vault, so that the letter is forgotten with them; null for accounts
 * @param list what the recipient may unsubscribe from, for example {@code digest}, named by the message
 *     {@code mail.list.<list>}; null for what they asked for themselves, such as a reset
 * @param link path of the platform, null for none
 * @param items lines of a digest, each with a path to read on
 */
public record Letter(
        String key,
        String template,
        String address,
        String language,
        @Nullable UUID person,
        @Nullable String list,
        List<String> arguments,
        @Nullable String link,
        List<Item> items) {

    /** A line of a digest. */
    public record Item(String text, @Nullable String link) {}

    public Letter {
        arguments = List.copyOf(arguments);
        items = List.copyOf(items);
        if (address.isBlank() || key.isBlank()) {
            throw new IllegalArgumentException("A letter has a key and an address");
        }
    }

    /** A letter that the recipient waits for, with nothing but its words. */
    public static Letter of(String key, String template, String address, Locale language, Object... arguments) {
        return new Letter(
                key,
                template,
                address,
                language.getLanguage(),
                null,
                null,
                java.util.Arrays.stream(arguments).map(String::valueOf).toList(),
                null,
                List.of());
    }

    public Letter to(UUID person) {
        return new Letter(key, template, address, language, person, list, arguments, link, items);
    }

    /** Makes it a notice, which may be unsubscribed from. */
    public Letter onList(String list) {
        return new Letter(key, template, address, language, person, list, arguments, link, items);
    }

    public Letter withLink(String path) {
        return new Letter(key, template, address, language, person, list, arguments, path, items);
    }

    public Letter withItems(List<Item> items) {
        return new Letter(key, template, address, language, person, list, arguments, link, items);
    }

    /** Hides the address and what the letter says. */
    @Override
    public String toString() {
        return "Letter " + template;
    }
}
