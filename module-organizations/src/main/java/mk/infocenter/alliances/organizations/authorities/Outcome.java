package mk.infocenter.alliances.organizations.authorities;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import mk.infocenter.alliances.api.InvalidField;
import mk.infocenter.alliances.tenancy.LocalizedText;

/**
 * What became of a commitment.
 *
 * @param verdict kept, partly kept or broken
 * @param reason why it is said
 * @param links addresses at which the proof is read; files are the other way to prove it
 */
public record Outcome(CommitmentStatus verdict, LocalizedText reason, List<String> links) {

    /** Longest reason in one language, in characters. */
    public static final int LONGEST = 2000;

    /** The most links, and the longest of them in characters. */
    public static final int MOST_LINKS = 10;

    public static final int LONGEST_LINK = 500;

    public Outcome {
        links = links.stream()
                .map(String::strip)
                .filter(link -> !link.isEmpty())
                .distinct()
                .toList();
        if (!CommitmentStatus.VERDICTS.contains(verdict)) {
            throw new InvalidField("verdict", "commitment.verdict.missing");
        }
        Texts.check(reason, "reason", LONGEST, "commitment.reason.missing");
        if (links.size() > MOST_LINKS) {
            throw new InvalidField("links", "commitment.links.too-many");
        }
        if (!links.stream().allMatch(Outcome::page)) {
            throw new InvalidField("links", "commitment.links.wrong");
        }
    }

    /** They are shown as links to everybody, so that nothing but a page of the web will do. */
    private static boolean page(String link) {
        try {
            var address = new URI(link);
            return link.length() <= LONGEST_LINK
                    && ("https".equals(address.getScheme()) || "http".equals(address.getScheme()))
                    && address.getHost() != null;
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
