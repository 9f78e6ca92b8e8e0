package mk.infocenter.alliances.search;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import mk.infocenter.alliances.tenancy.LocalizedText;
import mk.infocenter.alliances.tenancy.TenantContext;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Finds records by the beginnings of their words, among those that the scope sees and the actor may open. */
@Service
@Transactional(readOnly = true)
public class Search {

    /** Fewest letters that say anything. */
    public static final int SHORTEST = 2;

    /** Longest text that is looked for. */
    public static final int LONGEST = 100;

    /** How many of each kind stand on the first page. */
    static final int EACH = 5;

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final int GUESSES = 5000;

    /**
     * Each term is a walk through the index of words: the subquery keeps its two comparisons an index condition, below
     * row-level security. A word that is the whole term counts twice.
     */
    static final String FOUND = """
            with hit as (
              select w.tenant_id, w.kind, w.record, t.at,
                     max(case when w.word = t.term then 2 * w.weight else w.weight end) as score
              from unnest(:terms::text[], :upto::text[]) with ordinality as t(term, upto, at), lateral (
                select * from search_word s where s.word >= t.term and s.word < t.upto and s.kind = any(:kinds) offset 0) w
              group by 1, 2, 3, 4),
            found as (
              select tenant_id, kind, record, sum(score) as rank from hit group by 1, 2, 3 having count(*) = :many),
            ranked as (
              select *, count(*) over (partition by kind) as total, row_number() over (
                partition by kind order by rank desc, record desc, tenant_id desc) as place
              from found)
            select r.*, e.title, e.summary from ranked r join search_entry e using (tenant_id, kind, record)
            """;

    private final JdbcClient database;
    private final Searchables searchables;

    Search(JdbcClient database, Searchables searchables) {
        this.database = database;
        this.searchables = searchables;
    }

    /** What somebody asks: in what words, where, and in which language they read. */
    public record Question(String typed, SearchPlace place, String language) {

        public boolean tooShort() {
            return Terms.of(typed).tooShort();
        }

        public boolean tooLong() {
            return typed.strip().length() > LONGEST;
        }
    }

    private record Row(
            String tenant,
            String kind,
            String record,
            long rank,
            long total,
            LocalizedText title,
            LocalizedText summary) {

        String key() {
            return rank + "." + record + "." + tenant;
        }
    }

    /** The best of each kind. */
    public SearchAnswer overview(Question question) {
        return answer(question, kinds(question.place()), "where r.place <= :each order by r.kind, r.place", EACH, null);
    }

    /**
     * A page of one kind, the best first; nothing where the kind is not found here.
     *
     * @param after key of the last one before, null at first
     */
    public SearchAnswer page(Question question, String kind, @Nullable String after, int size) {
        var kinds = kinds(question.place()).stream().filter(kind::equals).toList();
        return answer(
                question,
                kinds,
                "where (r.rank, r.record, r.tenant_id) < (:rank, :record, :tenant) order by r.place limit :each",
                size + 1,
                after == null ? FIRST : after);
    }

    private static final String FIRST = Long.MAX_VALUE + "..";

    private List<String> kinds(SearchPlace place) {
        return searchables.foundIn(place, TenantContext.actor().role()).stream()
                .map(Searchable::kind)
                .toList();
    }

    private SearchAnswer answer(Question question, List<String> kinds, String which, int many, @Nullable String after) {
        var terms = Terms.of(question.typed());
        if (kinds.isEmpty() || question.tooLong() || terms.tooShort()) {
            return SearchAnswer.NOTHING;
        }
        var rows = rows(terms, kinds, which, many, after);
        var respelled = rows.isEmpty() && (after == null || after.equals(FIRST));
        if (respelled) {
            terms = respelled(terms, kinds);
            rows = terms.words().isEmpty() ? List.of() : rows(terms, kinds, which, many, after);
        }
        return answer(question, terms, rows, respelled, after == null ? Integer.MAX_VALUE : many - 1);
    }

    private SearchAnswer answer(Question question, Terms terms, List<Row> rows, boolean respelled, int size) {
        var groups = new ArrayList<SearchAnswer.Group>();
        var shown = rows.stream().limit(size).toList();
        for (var kind : shown.stream().map(Row::kind).distinct().toList()) {
            var of = shown.stream().filter(row -> row.kind().equals(kind)).toList();
            var searchable = searchables.named(kind);
            groups.add(new SearchAnswer.Group(
                    kind,
                    searchable.icon(),
                    of.getFirst().total(),
                    of.stream()
                            .map(row -> found(question, searchable, row, terms))
                            .toList()));
        }
        return new SearchAnswer(
                groups,
                respelled && !rows.isEmpty(),
                rows.size() > size ? shown.getLast().key() : null);
    }

    private static SearchAnswer.Found found(Question question, Searchable searchable, Row row, Terms terms) {
        var title = row.title().in(question.language());
        var summary = row.summary().in(question.language());
        return new SearchAnswer.Found(
                row.tenant(),
                searchable.link(question.place(), row.tenant(), row.record()),
                title.map(text -> FoldedWords.marked(text.text(), terms.words()))
                        .orElse(List.of()),
                title.filter(LocalizedText.Reading::fallback)
                        .map(LocalizedText.Reading::language)
                        .orElse(null),
                summary.map(text -> FoldedWords.marked(text.text(), terms.words()))
                        .orElse(List.of()),
                summary.filter(LocalizedText.Reading::fallback)
                        .map(LocalizedText.Reading::language)
                        .orElse(null));
    }

    private List<Row> rows(Terms terms, List<String> kinds, String which, int each, @Nullable String after) {
        var statement = database.sql(FOUND + which)
                .param("terms", terms.from())
                .param("upto", terms.upTo())
                .param("many", terms.words().size())
                .param("kinds", kinds.toArray(String[]::new))
                .param("each", each);
        if (after != null) {
            var key = after.split("\\.", 3);
            statement = statement
                    .param("rank", rank(key[0]))
                    .param("record", key.length > 1 ? key[1] : "")
                    .param("tenant", key.length > 2 ? key[2] : "");
        }
        return statement.query((row, _) -> row(row)).list();
    }

    /** A key that somebody made up begins at the beginning. */
    private static long rank(String typed) {
        return typed.matches("\\d{1,18}") ? Long.parseLong(typed) : Long.MAX_VALUE;
    }

    /** The nearest words that are there, of the same first letter; none where one of them has none near. */
    private Terms respelled(Terms terms, List<String> kinds) {
        var words = new ArrayList<String>();
        for (var term : terms.words()) {
            var first = Character.toString(term.codePointAt(0));
            var known = database.sql("""
                            select distinct word from search_word
                            where word >= :first and word < :upto and kind = any(:kinds) order by word limit :most
                            """)
                    .param("first", first)
                    .param("upto", first + Character.toString(Character.MAX_CODE_POINT))
                    .param("kinds", kinds.toArray(String[]::new))
                    .param("most", GUESSES)
                    .query(String.class)
                    .list();
            Spelling.nearest(term, known).ifPresent(words::add);
        }
        return words.size() == terms.words().size() ? new Terms(words) : new Terms(List.of());
    }

    private static Row row(ResultSet row) throws SQLException {
        return new Row(
                row.getString("tenant_id"),
                row.getString("kind"),
                row.getString("record"),
                row.getLong("rank"),
                row.getLong("total"),
                RecordRow.localized(Objects.requireNonNull(JSON.readTree(row.getString("title")))),
                RecordRow.localized(Objects.requireNonNull(JSON.readTree(row.getString("summary")))));
    }
}
