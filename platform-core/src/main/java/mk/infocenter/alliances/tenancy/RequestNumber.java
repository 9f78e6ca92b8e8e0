package mk.infocenter.alliances.tenancy;

import java.security.SecureRandom;
import java.util.HexFormat;

/** A number that the log lines, the revisions and the error page of one request share, short enough to be read out. */
public final class RequestNumber {

    private static final SecureRandom RANDOM = new SecureRandom();

    private RequestNumber() {}

    public static String next() {
        var bytes = new byte[6];
        RANDOM.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
