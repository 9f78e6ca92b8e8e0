package mk.infocenter.alliances.organizations.capacity;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/** Why each capacity is at its levels: the organization's evidence, and what was said when both sides agreed. */
public record Grounds(@JsonValue Map<String, Ground> byCapacity) {

    public static final Grounds NONE = new Grounds(Map.of());

    private static final Ground NOTHING = new Ground("", "");

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Grounds {
        byCapacity = Collections.unmodifiableMap(new TreeMap<>(byCapacity));
    }

    /**
     * The grounds of one capacity, each a text with links (CommonMark), empty where nothing was said.
     *
     * @param evidence of the level that the organization gives itself
     * @param note on the agreed level
     */
    public record Ground(String evidence, String note) {}

    public Ground of(String capacity) {
        return byCapacity.getOrDefault(capacity, NOTHING);
    }

    Grounds withEvidence(String capacity, String evidence) {
        return with(capacity, new Ground(evidence, of(capacity).note()));
    }

    Grounds withNote(String capacity, String note) {
        return with(capacity, new Ground(of(capacity).evidence(), note));
    }

    private Grounds with(String capacity, Ground ground) {
        var changed = new TreeMap<>(byCapacity);
        changed.put(capacity, ground);
        return new Grounds(changed);
    }
}
