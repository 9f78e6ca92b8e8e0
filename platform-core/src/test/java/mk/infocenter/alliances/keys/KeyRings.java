package mk.infocenter.alliances.keys;

import java.util.LinkedHashMap;
import java.util.Map;

/** Rings as an operator would have them, for tests of modules that seal by them. */
public final class KeyRings {

    private KeyRings() {}

    /** A ring with keys of these names, the newest last; the same name always has the same key. */
    public static KeyRing of(String... names) {
        Map<String, byte[]> keys = new LinkedHashMap<>();
        for (var name : names) {
            var key = new byte[KeyRing.KEY_BYTES];
            java.util.Arrays.fill(key, (byte) name.hashCode());
            keys.put(name, key);
        }
        return new KeyRing(keys);
    }
}
