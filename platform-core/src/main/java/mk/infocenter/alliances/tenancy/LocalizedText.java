package mk.infocenter.alliances.tenancy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A text that people write in several languages. A language without a text reads another one, labelled with its own
 * language, so that nothing looks translated that is not.
 *
 * @param texts by language code (ISO 639-1), blank ones left out
 */
public record LocalizedText(Map<String, String> texts) {

    public static final LocalizedText EMPTY = new LocalizedText(Map.of());

    private static final List<String> FALLBACKS = List.of("mk", "en", "sq");

    public LocalizedText {
        var kept = new TreeMap<String, String>();
        texts.forEach((language, text) -> {
            if (!text.isBlank()) {
                kept.put(language, text.strip());
            }
        });
        texts = java.util.Collections.unmodifiableMap(kept);
    }

    public static LocalizedText of(String mk, String sq, String en) {
        return new LocalizedText(Map.of("mk", mk, "sq", sq, "en", en));
    }

    /** The text as a reader of the language sees it; empty where there is none in any language. */
    public Optional<Reading> in(String language) {
        var own = texts.get(language);
        if (own != null) {
            return Optional.of(new Reading(own, language, false));
        }
        return FALLBACKS.stream()
                .filter(texts::containsKey)
                .findFirst()
                .or(() -> texts.keySet().stream().findFirst())
                .map(other -> new Reading(texts.getOrDefault(other, ""), other, true));
    }

    /** The words alone, for titles and sorting; empty where there is no text at all. */
    public String words(String language) {
        return in(language).map(Reading::text).orElse("");
    }

    /** Exactly this language's text, or empty. */
    public String get(String language) {
        return texts.getOrDefault(language, "");
    }

    /** This text with another one in the language. */
    public LocalizedText with(String language, @Nullable String text) {
        var changed = new LinkedHashMap<>(texts);
        changed.put(language, text == null ? "" : text);
        return new LocalizedText(changed);
    }

    public boolean isEmpty() {
        return texts.isEmpty();
    }

    /**
     * A text in the language it is really written in.
     *
     * @param fallback whether the reader asked for another language
     */
    public record Reading(String text, String language, boolean fallback) {}
}
