package mk.infocenter.alliances.search;

import java.util.Map;
import mk.infocenter.alliances.tenancy.LocalizedText;

/**
 * What is kept of one record so that it is found.
 *
 * @param words by what they weigh
 */
record SearchEntry(
        String kind,
        String record,
        LocalizedText title,
        LocalizedText summary,
        boolean oversight,
        boolean published,
        Map<String, Integer> words) {

    static SearchEntry of(Searchable searchable, String id, RecordRow row) {
        var words = searchable.reads().apply(row);
        return new SearchEntry(
                searchable.kind(),
                id,
                words.title(),
                words.summary(),
                searchable.seenByOversight(),
                searchable.publicPage() != null && searchable.published().test(row),
                FoldedWords.weighed(words));
    }
}
