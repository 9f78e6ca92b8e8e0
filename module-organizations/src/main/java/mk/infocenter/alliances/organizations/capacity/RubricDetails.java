package mk.infocenter.alliances.organizations.capacity;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A rubric with its capacities, in the order in which they are read. */
public record RubricDetails(RubricSummary rubric, List<CapacityDetails> capacities) {

    /** The capacities by their codes. */
    public Map<String, CapacityDetails> byCode() {
        return capacities.stream().collect(Collectors.toMap(CapacityDetails::code, Function.identity()));
    }
}
