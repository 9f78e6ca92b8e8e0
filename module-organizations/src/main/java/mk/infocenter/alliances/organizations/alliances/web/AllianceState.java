package mk.infocenter.alliances.organizations.alliances.web;

import java.util.List;
import java.util.stream.Stream;
import mk.infocenter.alliances.sharing.CircleStatus;
import mk.infocenter.alliances.web.Query;

/** Whether an alliance is there, which is what people ask of it; who offers its lead to whom stands on its page. */
enum AllianceState {
    ALIVE,
    DISSOLVED;

    static AllianceState of(CircleStatus status) {
        return status == CircleStatus.DISSOLVED ? DISSOLVED : ALIVE;
    }

    /** What the filter asks for; empty for all. */
    static List<CircleStatus> asked(Query query) {
        var states = query.all("state", AllianceState.class);
        return Stream.of(CircleStatus.values())
                .filter(status -> states.contains(of(status)))
                .toList();
    }
}
