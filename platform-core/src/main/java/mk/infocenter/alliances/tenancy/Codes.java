package mk.infocenter.alliances.tenancy;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;

/** A short list of codes in the order somebody gave, each once. */
public record Codes(List<String> values) {

    public static final Codes NONE = new Codes(List.of());

    public Codes {
        values = List.copyOf(new LinkedHashSet<>(values));
    }

    public static Codes of(String... values) {
        return new Codes(List.of(values));
    }

    public static Codes of(Collection<String> values) {
        return new Codes(List.copyOf(values));
    }

    public boolean contains(String code) {
        return values.contains(code);
    }
}
