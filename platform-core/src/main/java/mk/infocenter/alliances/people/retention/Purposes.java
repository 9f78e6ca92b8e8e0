package mk.infocenter.alliances.people.retention;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import mk.infocenter.alliances.tenancy.NotFound;
import org.springframework.stereotype.Component;

/** All purposes of all modules. */
@Component
public class Purposes {

    private final Map<String, Purpose> purposes;

    Purposes(List<Purpose> purposes) {
        this.purposes = purposes.stream().collect(Collectors.toUnmodifiableMap(Purpose::code, Function.identity()));
    }

    public Purpose of(String code) {
        return Optional.ofNullable(purposes.get(code)).orElseThrow(() -> new NotFound("purpose " + code));
    }

    /** Those that rest on consent, or all others, in the order of their codes. */
    public List<Purpose> byConsent(boolean consent) {
        return purposes.values().stream()
                .filter(purpose -> purpose.needsConsent() == consent)
                .sorted(Comparator.comparing(Purpose::code))
                .toList();
    }
}
