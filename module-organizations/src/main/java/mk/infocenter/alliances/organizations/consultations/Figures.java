package mk.infocenter.alliances.organizations.consultations;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * How many contributions there are, by which way, from whom and to which priority. Each division adds up to all of them,
 * because what nobody said counts as {@link #UNKNOWN}.
 *
 * @param contributions that count
 * @param hidden that do not count, by a decision with its reason
 * @param people who took part: one for each form and paper, and those at the meetings
 * @param priorities by id, {@link #UNKNOWN} for contributions that are not grouped, and there by channel
 */
public record Figures(
        int contributions,
        int hidden,
        int people,
        Map<String, Integer> channels,
        Map<String, Integer> sexes,
        Map<String, Integer> ages,
        Map<String, Integer> municipalities,
        Map<String, Map<String, Integer>> priorities) {

    public static final String UNKNOWN = "UNKNOWN";

    public static final Figures NONE = new Figures(0, 0, 0, Map.of(), Map.of(), Map.of(), Map.of(), Map.of());

    public Figures {
        channels = sorted(channels);
        sexes = sorted(sexes);
        ages = sorted(ages);
        municipalities = sorted(municipalities);
        priorities = sorted(priorities);
    }

    private static <T> Map<String, T> sorted(Map<String, T> values) {
        return Collections.unmodifiableMap(new TreeMap<>(values));
    }

    /** How many contributions a priority has. */
    public int of(String priority) {
        return byChannel(priority).values().stream().mapToInt(Integer::intValue).sum();
    }

    /** How many contributions a priority has from each channel that it has any from. */
    public Map<String, Integer> byChannel(String priority) {
        return priorities.getOrDefault(priority, Map.of());
    }
}
