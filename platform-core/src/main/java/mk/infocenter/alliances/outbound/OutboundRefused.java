package mk.infocenter.alliances.outbound;

import java.io.IOException;
import java.util.Locale;

/** The platform sends nothing to this address; says why as the message {@code outbound.<code>}. */
public class OutboundRefused extends IOException {

    private static final long serialVersionUID = 1L;

    private final Why why;

    OutboundRefused(Why why, String address) {
        super(why.code() + ": " + address);
        this.why = why;
    }

    public Why why() {
        return why;
    }

    /** The reasons, in the order in which they are looked for. */
    public enum Why {
        /** No address of a server at all. */
        NO_ADDRESS,
        /** Neither http nor https. */
        SCHEME,
        /** A name and password stand in the address. */
        CREDENTIALS,
        /** A port that is not the scheme's own. */
        PORT,
        /** The name has no address, now. */
        UNKNOWN_HOST,
        /** An address inside some network: loopback, private, link-local, reserved. */
        NOT_PUBLIC;

        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        public String message() {
            return "outbound." + code();
        }
    }
}
