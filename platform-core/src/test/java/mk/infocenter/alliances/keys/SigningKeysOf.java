package mk.infocenter.alliances.keys;

/** The signing keys of a ring, for tests of other packages. */
public final class SigningKeysOf {

    private SigningKeysOf() {}

    public static SigningKeys ring(KeyRing ring) {
        return new SigningKeys(ring);
    }
}
