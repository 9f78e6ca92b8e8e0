package mk.infocenter.alliances.organizations.imports;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import mk.infocenter.alliances.tenancy.Municipalities;
import mk.infocenter.alliances.tenancy.Municipality;
import org.springframework.stereotype.Component;

/** Municipalities by the names that tables have for them; a table has few and names them often. */
@Component
class Places {

    private static final int MOST = 2_000;

    private final Municipalities municipalities;
    private final Map<String, String> codes = new ConcurrentHashMap<>();

    Places(Municipalities municipalities) {
        this.municipalities = municipalities;
    }

    /** The code of the one that is meant; the name itself, which is no code, where none is. */
    String code(String name) {
        if (codes.size() > MOST) {
            codes.clear();
        }
        return codes.computeIfAbsent(
                name,
                typed -> municipalities.meantBy(typed).map(Municipality::code).orElse(typed));
    }
}
