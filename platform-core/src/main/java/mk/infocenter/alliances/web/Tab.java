package mk.infocenter.alliances.web;

/**
 * One of several pages on a record or views of a list, each with its own address.
 *
 * @param text in the reader's language
 * @param count of what is behind it, empty where it has none
 */
public record Tab(String text, String href, String count, boolean current) {

    public Tab(String text, String href, boolean current) {
        this(text, href, "", current);
    }
}
