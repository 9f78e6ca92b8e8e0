package mk.infocenter.alliances.tenancy;

import java.util.Set;
import java.util.TreeMap;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Heading;
import org.commonmark.node.ListBlock;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.text.LineBreakRendering;
import org.commonmark.renderer.text.TextContentRenderer;
import org.owasp.html.Encoding;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/**
 * A text with headings, lists, emphasis and links, kept as people type it, in CommonMark, so that it reads well in a
 * history, a search and a mail. Tags are taken out when it is written; what is shown is cleaned once more.
 */
public record RichText(String source) {

    private static final PolicyFactory NO_TAGS = new HtmlPolicyBuilder().toFactory();

    private static final PolicyFactory SHOWN = new HtmlPolicyBuilder()
            .allowElements("p", "br", "h3", "h4", "ul", "ol", "li", "strong", "em", "blockquote", "a")
            .allowAttributes("href")
            .onElements("a")
            .allowUrlProtocols("https", "http", "mailto")
            .requireRelsOnLinks("nofollow", "noopener")
            .toFactory();

    private static final Parser PARSER = Parser.builder()
            .enabledBlockTypes(Set.of(Heading.class, ListBlock.class, BlockQuote.class))
            .build();

    private static final HtmlRenderer HTML = HtmlRenderer.builder()
            .escapeHtml(true)
            .sanitizeUrls(true)
            .softbreak("<br>")
            .build();

    private static final TextContentRenderer WORDS = TextContentRenderer.builder()
            .lineBreakRendering(LineBreakRendering.STRIP)
            .build();

    /** The longest chain of tags hidden in entities that is followed; more than that is no text of a person. */
    private static final int ROUNDS = 5;

    public RichText {
        source = withoutTags(source).strip();
    }

    /** The text in each language as it may be kept. */
    public static LocalizedText written(LocalizedText typed) {
        var cleaned = new TreeMap<String, String>();
        typed.texts().forEach((language, text) -> cleaned.put(language, new RichText(text).source()));
        return new LocalizedText(cleaned);
    }

    /** Safe to put into a page as it is; its headings stand below those of a section. */
    public String html() {
        var document = PARSER.parse(source);
        document.accept(new AbstractVisitor() {
            @Override
            public void visit(Heading heading) {
                heading.setLevel(heading.getLevel() < 3 ? 3 : 4);
                visitChildren(heading);
            }
        });
        return SHOWN.sanitize(HTML.render(document));
    }

    /** The words alone, in one line, for summaries and the search. */
    public String words() {
        return WORDS.render(PARSER.parse(source)).strip();
    }

    /** Less-than signs and ampersands of plain writing stay. */
    private static String withoutTags(String typed) {
        var text = typed;
        for (var round = 0; round < ROUNDS; round++) {
            // The sanitizer breaks up double braces by comments, for template engines that we do not have.
            var cleaned = Encoding.decodeHtml(NO_TAGS.sanitize(text).replace("<!-- -->", ""), false);
            if (cleaned.equals(text)) {
                return text;
            }
            text = cleaned;
        }
        return "";
    }
}
