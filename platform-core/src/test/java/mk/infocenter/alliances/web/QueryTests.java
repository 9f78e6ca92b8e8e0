package mk.infocenter.alliances.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;

class QueryTests {

    private enum Color {
        RED,
        GREEN
    }

    private final Query query = query();

    private static Query query() {
        var request = new MockHttpServletRequest("GET", "/radika/things");
        request.addParameter("words", "  Čaška & co ");
        request.addParameter("color", "GREEN", "NONE", "RED");
        request.addParameter("from", "23 ное 2026");
        request.addParameter("to", "31.2.2026");
        request.addParameter("empty", " ");
        request.addParameter("after", "row-7");
        return Query.of(request, "words", "color", "from", "to", "empty");
    }

    @Test
    void readsByType() {
        assertThat(query.text("words")).isEqualTo("Čaška & co");
        assertThat(query.all("color", Color.class)).containsExactly(Color.RED, Color.GREEN);
        assertThat(query.day("from")).contains(LocalDate.of(2026, 11, 23));
        assertThat(query.day("to")).isEmpty();
        assertThat(query.noDay("to")).isTrue();
        assertThat(query.noDay("from")).isFalse();
        assertThat(query.noDay("missing")).isFalse();
        assertThat(query.text("missing")).isEmpty();
    }

    @Test
    void forgetsBlankValuesAndTheRestOfTheAddress() {
        assertThat(query.values()).containsOnlyKeys("words", "color", "from", "to");
        assertThat(query.size()).isEqualTo(4);
        assertThat(new Query("/x", java.util.Map.of("a", List.of(" "))).isEmpty())
                .isTrue();
    }

    @Test
    void linksDifferInOnePart() {
        assertThat(query.without("words", "from", "to", "color")).isEqualTo("/radika/things?view=all");
        assertThat(query.withoutValue("color", "RED"))
                .contains("color=GREEN")
                .contains("color=NONE")
                .doesNotContain("RED");
        assertThat(query.without("color", "from", "to")).isEqualTo("/radika/things?words=%C4%8Ca%C5%A1ka%20%26%20co");
        assertThat(query.with("after", "row-9")).endsWith("&after=row-9").contains("words=");
        assertThat(query.unfiltered()).isEqualTo("/radika/things?view=all");
    }

    @Test
    void pagesGoOnBehindTheLastRow() {
        assertThat(Keyset.of(List.of(1, 2, 3), 2, String::valueOf)).isEqualTo(new Keyset<>(List.of(1, 2), "2"));
        assertThat(Keyset.of(List.of(1, 2), 2, String::valueOf)).isEqualTo(new Keyset<>(List.of(1, 2), null));
        assertThat(Keyset.of(List.<Integer>of(), 2, String::valueOf).isEmpty()).isTrue();
    }
}
