package mk.infocenter.alliances.organizations;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import mk.infocenter.alliances.search.Search;
import mk.infocenter.alliances.search.SearchAnswer;
import mk.infocenter.alliances.search.SearchPlace;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds the organizations that a visitor looks for. */
@Service
@Transactional(readOnly = true)
public class Directory {

    private static final int MOST = 500;

    static final String WITH_CODES = """
            select o.tenant_id from organization o
            where (:theme = '' or :theme = any(o.themes)) and (:language = '' or :language = any(o.languages))
            """;

    private final JdbcClient database;
    private final Search search;

    Directory(JdbcClient database, Search search) {
        this.database = database;
        this.search = search;
    }

    /**
     * What somebody looks for.
     *
     * @param words beginnings of words of the name, the summary and what else is found, in any script; empty for all
     * @param theme null for all
     * @param language of {@link Profile.Reach#LANGUAGES}, empty for all
     */
    public record Question(String words, @Nullable Theme theme, String language) {

        public boolean empty() {
            return words.isBlank() && theme == null && language.isEmpty();
        }
    }

    /** The keys of the organizations that meet it; empty where nothing is asked, which all of them meet. */
    public Optional<Set<String>> found(Question question, String reader) {
        if (question.empty()) {
            return Optional.empty();
        }
        if (question.words().isBlank()) {
            return Optional.of(withCodes(question));
        }
        var found = withWords(question.words(), reader);
        if (question.theme() != null || !question.language().isEmpty()) {
            found.retainAll(withCodes(question));
        }
        return Optional.of(found);
    }

    /** Each code has an index of its own, by which visitors may find it. */
    private Set<String> withCodes(Question question) {
        var theme = question.theme();
        return database.sql(WITH_CODES)
                .param("theme", theme == null ? "" : theme.name())
                .param("language", question.language())
                .query(String.class)
                .set();
    }

    private Set<String> withWords(String words, String reader) {
        return search
                .page(new Search.Question(words, SearchPlace.SITE, reader), "organization", null, MOST)
                .groups()
                .stream()
                .flatMap(group -> group.found().stream())
                .map(SearchAnswer.Found::tenant)
                .collect(Collectors.toCollection(HashSet::new));
    }
}
