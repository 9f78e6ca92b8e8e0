package mk.infocenter.alliances.limits;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The network address of a request, in the forms in which the platform counts and keeps it. */
public final class RemoteAddress {

    private final byte[] bytes;

    private RemoteAddress(byte[] bytes) {
        this.bytes = bytes;
    }

    /** Takes what {@code getRemoteAddr} says; anything that is no address counts as one and the same unknown one. */
    public static RemoteAddress of(@Nullable String text) {
        try {
            // A literal address asks no name server; everything else must not either.
            return text != null && text.matches("[0-9.]+|[0-9A-Fa-f:.]*:[0-9A-Fa-f:.]*(%.*)?")
                    ? new RemoteAddress(InetAddress.getByName(text).getAddress())
                    : new RemoteAddress(new byte[4]);
        } catch (UnknownHostException e) {
            return new RemoteAddress(new byte[4]);
        }
    }

    /** Whose attempts are counted together: one address of version 4, or one network of a /64 of version 6. */
    public String counted() {
        return bytes.length == 4 ? text(32) : text(64);
    }

    /** Coarse enough to keep: the network of a /24 of version 4 or a /48 of version 6. */
    public String truncated() {
        return bytes.length == 4 ? text(24) + "/24" : text(48) + "/48";
    }

    private String text(int bits) {
        var kept = Arrays.copyOf(Arrays.copyOf(bytes, bits / 8), bytes.length);
        try {
            return Objects.requireNonNull(InetAddress.getByAddress(kept).getHostAddress());
        } catch (UnknownHostException e) {
            throw new IllegalStateException("An address has 4 or 16 bytes", e);
        }
    }

    @Override
    public String toString() {
        return truncated();
    }
}
