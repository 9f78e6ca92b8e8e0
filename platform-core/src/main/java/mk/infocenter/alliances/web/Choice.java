package mk.infocenter.alliances.web;

/**
 * Something that can be picked.
 *
 * @param value what is sent
 * @param text in the reader's language
 * @param detail that tells it from others of the same name, or empty
 * @param search folded words by which a script finds it, or empty
 */
public record Choice(String value, String text, String detail, String search) {

    public Choice(String value, String text, String detail) {
        this(value, text, detail, "");
    }
}
