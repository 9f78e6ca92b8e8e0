package mk.infocenter.alliances.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A figure that a page draws as SVG beside a table of the same numbers; no number is below zero. */
public sealed interface Chart {

    /** A full sentence that says what the drawing shows, for those who do not see it. */
    String sentence();

    /** Values of several things, each on its own bar of the same scale. */
    record Bars(String sentence, List<Bar> bars) implements Chart {

        public Bars {
            bars = List.copyOf(bars);
        }

        /** The length of a value, as a share of the longest bar. */
        public String share(long value) {
            return percent(
                    value,
                    bars.stream()
                            .mapToLong(bar -> Math.max(bar.value(), bar.whole()))
                            .max()
                            .orElse(0));
        }

        /** Whether some bar says what its whole is. */
        public boolean ofWhole() {
            return bars.stream().anyMatch(bar -> bar.target() != null);
        }

        public boolean withMilestones() {
            return bars.stream().anyMatch(bar -> bar.milestone() != null);
        }
    }

    /**
     * One thing of several.
     *
     * @param label in the reader's language
     * @param target the whole that the value is part of, null where there is none
     * @param milestone what should be reached by now, null where nothing is said
     */
    record Bar(
            String label,
            long value,
            @Nullable Long target,
            @Nullable Long milestone) {

        public long whole() {
            return target == null ? value : target;
        }
    }

    /** A whole and its parts, which always add up to it because the unknown is one of them. */
    record Whole(String sentence, List<Part> parts) implements Chart {

        public Whole {
            parts = List.copyOf(parts);
        }

        public long total() {
            return parts.stream().mapToLong(Part::value).sum();
        }

        public String share(Part part) {
            return percent(part.value(), total());
        }

        /** Where a part begins, behind the ones before it. */
        public String start(int index) {
            return percent(
                    parts.subList(0, index).stream().mapToLong(Part::value).sum(), total());
        }
    }

    /**
     * A part of a whole.
     *
     * @param unknown whether it is what nobody asked or said
     */
    record Part(String label, long value, boolean unknown) {}

    /**
     * Values over time.
     *
     * @param milestone what should be reached, null where nothing is said
     */
    record Line(
            String sentence, List<Point> points, @Nullable Long milestone) implements Chart {

        private static final double LEFT = 56;
        private static final double RIGHT = 500;
        private static final double TOP = 30;
        private static final double BOTTOM = 180;

        public Line {
            points = List.copyOf(points);
        }

        public String x(int index) {
            var step = points.size() < 2 ? 0 : (RIGHT - 40 - LEFT - 24) / (points.size() - 1);
            return number(LEFT + 24 + index * step);
        }

        public String y(long value) {
            return number(BOTTOM - (BOTTOM - TOP) * value / top());
        }

        /** The points of the polyline. */
        public String path() {
            var pairs = new ArrayList<String>();
            for (var index = 0; index < points.size(); index++) {
                pairs.add(x(index) + "," + y(points.get(index).value()));
            }
            return pairs.stream().collect(Collectors.joining(" "));
        }

        /** The values of the horizontal lines, from zero on. */
        public List<Long> grid() {
            var grid = new ArrayList<Long>();
            for (var value = 0L; value <= top(); value += step()) {
                grid.add(value);
            }
            return grid;
        }

        private long top() {
            return Math.ceilDiv(largest(), step()) * step();
        }

        /** One, two or five times a power of ten, so that there are three to six lines. */
        private long step() {
            var power = (long) Math.pow(10, Math.floor(Math.log10((double) largest())));
            var leading = largest() / power;
            return Math.max(1, leading < 2 ? power / 2 : leading < 5 ? power : power * 2);
        }

        private long largest() {
            var values = points.stream().mapToLong(Point::value).max().orElse(1);
            return Math.max(1, Math.max(values, milestone == null ? 0 : milestone));
        }
    }

    /**
     * The value of one moment.
     *
     * @param label of the moment, in the reader's language
     */
    record Point(String label, long value) {}

    /**
     * What became of several things, each between its value before and the one now, on one scale.
     *
     * @param whole the best value
     */
    record Change(String sentence, long whole, List<Pair> pairs) implements Chart {

        public Change {
            pairs = List.copyOf(pairs);
        }

        /** The length of a value, as a share of the best one. */
        public String share(@Nullable Long value) {
            return percent(value == null ? 0 : value, whole);
        }

        /** Whether something is known of before. */
        public boolean compares() {
            return pairs.stream().anyMatch(pair -> pair.before() != null);
        }
    }

    /**
     * One thing of several, then and now.
     *
     * @param label in the reader's language
     * @param before null where nothing is known of it
     * @param now null where nothing is known of it yet
     * @param target what should be reached, null where nothing is said
     */
    record Pair(
            String label,
            @Nullable Long before,
            @Nullable Long now,
            @Nullable Long target) {

        /** With its sign; empty where one of both is not known. */
        public String difference() {
            if (before == null || now == null) {
                return "";
            }
            var difference = now - before;
            return difference > 0 ? "+" + difference : difference < 0 ? "−" + -difference : "0";
        }
    }

    private static String percent(long value, long whole) {
        return whole == 0 ? "0%" : number(100.0 * value / whole) + "%";
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
