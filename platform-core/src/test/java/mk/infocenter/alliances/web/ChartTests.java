package mk.infocenter.alliances.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import mk.infocenter.alliances.web.Chart.Bar;
import mk.infocenter.alliances.web.Chart.Bars;
import mk.infocenter.alliances.web.Chart.Change;
import mk.infocenter.alliances.web.Chart.Line;
import mk.infocenter.alliances.web.Chart.Pair;
import mk.infocenter.alliances.web.Chart.Part;
import mk.infocenter.alliances.web.Chart.Point;
import mk.infocenter.alliances.web.Chart.Whole;
import mk.infocenter.alliances.web.Stepper.Phase;
import mk.infocenter.alliances.web.Stepper.Progress;
import org.junit.jupiter.api.Test;

/** The records that fragments draw. */
class ChartTests {

    @Test
    void barsShareOneScale() {
        var bars = new Bars("", List.of(new Bar("a", 5, 20L, null), new Bar("b", 10, null, 8L)));
        assertThat(bars.share(5)).isEqualTo("25.0%");
        assertThat(bars.share(20)).isEqualTo("100.0%");
        assertThat(bars.ofWhole()).isTrue();
        assertThat(bars.withMilestones()).isTrue();
        assertThat(new Bars("", List.of()).share(0)).isEqualTo("0%");
    }

    @Test
    void changesSayByHowMuch() {
        var change = new Change(
                "", 4, List.of(new Pair("a", 2L, 3L, 3L), new Pair("b", 3L, 2L, null), new Pair("c", null, 1L, 3L)));
        assertThat(change.share(3L)).isEqualTo("75.0%");
        assertThat(change.share(null)).isEqualTo("0.0%");
        assertThat(change.compares()).isTrue();
        assertThat(change.pairs()).extracting(Pair::difference).containsExactly("+1", "−1", "");
        assertThat(new Pair("a", 2L, 2L, null).difference()).isEqualTo("0");
    }

    @Test
    void partsAddUpToTheWhole() {
        var whole = new Whole("", List.of(new Part("a", 53, false), new Part("b", 37, false), new Part("?", 6, true)));
        assertThat(whole.total()).isEqualTo(96);
        assertThat(whole.start(0)).isEqualTo("0.0%");
        assertThat(whole.start(2)).isEqualTo("93.8%");
        assertThat(whole.share(whole.parts().getLast())).isEqualTo("6.3%");
    }

    @Test
    void linesStandOnRoundNumbers() {
        assertThat(line(2_946).grid()).containsExactly(0L, 1_000L, 2_000L, 3_000L);
        assertThat(line(7).grid()).containsExactly(0L, 2L, 4L, 6L, 8L);
        assertThat(line(150).grid()).containsExactly(0L, 50L, 100L, 150L);
        assertThat(line(0).grid()).containsExactly(0L, 1L);
        var line = line(100);
        assertThat(line.y(0)).isEqualTo("180.0");
        assertThat(line.y(100)).isEqualTo("30.0");
        assertThat(line.path()).isEqualTo("80.0,180.0 460.0,30.0");
    }

    private static Line line(long largest) {
        return new Line("", List.of(new Point("a", 0), new Point("b", largest)), null);
    }

    @Test
    void lifeCyclesHaveAtMostSevenPhases() {
        var phase = new Phase("a", "", Progress.NEXT);
        assertThat(new Stepper(Collections.nCopies(7, phase)).phases()).hasSize(7);
        assertThatThrownBy(() -> new Stepper(Collections.nCopies(8, phase))).hasMessageContaining("7");
    }

    @Test
    void batonsAreLateAfterTheLastDay() {
        var due = LocalDate.of(2026, 11, 23);
        var baton = new Baton("staff", due.minusDays(9), due);
        assertThat(baton.late(due)).isZero();
        assertThat(baton.late(due.plusDays(2))).isEqualTo(2);
        assertThat(new Baton("staff", due, null).late(due.plusYears(1))).isZero();
    }

    @Test
    void conflictsShowWhatDiffers() {
        var conflict = new Conflict.Comparison()
                .texts(
                        "name",
                        Map.of("mk", "моето ", "en", "same"),
                        Map.of("mk", "нивното", "en", "same", "sq", "e tyre"))
                .value("year", 2_006, 2_006)
                .value("email", null, "a@b.example")
                .codes("themes", "theme", List.of("B", "A"), List.of("A", "B"))
                .conflict();
        assertThat(conflict.differences())
                .containsExactly(
                        new Conflict.Difference("name", "mk", null, List.of("моето"), List.of("нивното")),
                        new Conflict.Difference("name", "sq", null, List.of(), List.of("e tyre")),
                        new Conflict.Difference("email", null, null, List.of(), List.of("a@b.example")));
    }
}
