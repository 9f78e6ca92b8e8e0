package mk.infocenter.alliances.organizations.capacity;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** How strong an organization is, capacity by capacity: as it sees itself, and as both sides agreed. */
public record Levels(@JsonValue Map<String, Level> byCapacity) {

    public static final Levels NONE = new Levels(Map.of());

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Levels {
        byCapacity = Collections.unmodifiableMap(new TreeMap<>(byCapacity));
    }

    /**
     * The levels of one capacity.
     *
     * @param target that the network wants everybody to reach
     * @param self null while the organization has not said it
     * @param agreed null while Info-center has not said it
     */
    public record Level(
            int target, @Nullable Integer self, @Nullable Integer agreed) {

        /** Whether something is to be done about it. */
        public boolean gap() {
            return agreed != null && agreed < target;
        }

        /** Whether the target is reached for certain. */
        public boolean reached() {
            return agreed != null && agreed >= target;
        }
    }

    static Levels aimingAt(RubricDetails rubric) {
        var levels = new TreeMap<String, Level>();
        rubric.capacities()
                .forEach(capacity ->
                        levels.put(capacity.code(), new Level(capacity.text().target(), null, null)));
        return new Levels(levels);
    }

    Levels withSelf(String capacity, @Nullable Integer self) {
        var level = required(capacity);
        return with(capacity, new Level(level.target(), self, level.agreed()));
    }

    Levels withAgreed(String capacity, @Nullable Integer agreed) {
        var level = required(capacity);
        return with(capacity, new Level(level.target(), level.self(), agreed));
    }

    boolean has(String capacity) {
        return byCapacity.containsKey(capacity);
    }

    boolean all(Predicate<Level> met) {
        return byCapacity.values().stream().allMatch(met);
    }

    /** The capacities that are below their targets. */
    public List<String> gaps() {
        return byCapacity.entrySet().stream()
                .filter(level -> level.getValue().gap())
                .map(Map.Entry::getKey)
                .toList();
    }

    private Level required(String capacity) {
        var level = byCapacity.get(capacity);
        if (level == null) {
            throw new IllegalArgumentException("The rubric of this round has no capacity " + capacity);
        }
        return level;
    }

    private Levels with(String capacity, Level level) {
        var changed = new TreeMap<>(byCapacity);
        changed.put(capacity, level);
        return new Levels(changed);
    }
}
