package mk.infocenter.alliances.organizations.capacity.web;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import mk.infocenter.alliances.organizations.capacity.AssessmentOutline;
import mk.infocenter.alliances.organizations.capacity.CapacityDetails;
import mk.infocenter.alliances.organizations.capacity.CapacityText;
import mk.infocenter.alliances.organizations.capacity.Levels;
import mk.infocenter.alliances.organizations.capacity.Levels.Level;
import mk.infocenter.alliances.organizations.capacity.RubricDetails;
import mk.infocenter.alliances.web.Chart;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Draws agreed levels beside those of the round before. */
@Component
class Pictures {

    private final MessageSource messages;

    Pictures(MessageSource messages) {
        this.messages = messages;
    }

    /** @param rounds the last agreed round and, where there is one, the one before it */
    Chart.Change change(List<AssessmentOutline> rounds, RubricDetails rubric, Locale locale) {
        var now = rounds.getFirst().levels();
        var before = rounds.size() > 1 ? rounds.get(1).levels() : Levels.NONE;
        var pairs = rubric.capacities().stream()
                .map(capacity -> pair(capacity, now, before, locale))
                .toList();
        var said = pairs.stream()
                .map(pair ->
                        pair.label() + " " + (pair.before() == null ? pair.now() : pair.before() + " → " + pair.now()))
                .collect(Collectors.joining(", "));
        return new Chart.Change(
                messages.getMessage("capacity.picture", new Object[] {said}, locale), CapacityText.LEVELS, pairs);
    }

    private static Chart.Pair pair(CapacityDetails capacity, Levels now, Levels before, Locale locale) {
        var level = now.byCapacity().get(capacity.code());
        return new Chart.Pair(
                capacity.text().name().words(locale.getLanguage()),
                agreed(before.byCapacity().get(capacity.code())),
                agreed(level),
                level == null ? null : (long) level.target());
    }

    private static @Nullable Long agreed(@Nullable Level level) {
        return level == null || level.agreed() == null ? null : level.agreed().longValue();
    }
}
