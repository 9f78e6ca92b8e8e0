package mk.infocenter.alliances.archives;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Counts and hashes what goes through; it does not close what lies behind, which has more to take. */
final class Measured extends FilterOutputStream {

    private final MessageDigest digest = sha256();
    private long bytes;

    Measured(OutputStream behind) {
        super(behind);
    }

    @Override
    public void write(int one) throws IOException {
        out.write(one);
        digest.update((byte) one);
        bytes++;
    }

    @Override
    public void write(byte[] more, int from, int length) throws IOException {
        out.write(more, from, length);
        digest.update(more, from, length);
        bytes += length;
    }

    @Override
    public void close() throws IOException {
        flush();
    }

    Manifest.Member member(String name, long rows) {
        return new Manifest.Member(name, rows, bytes, HexFormat.of().formatHex(digest.digest()));
    }

    static String hash(byte[] whole) {
        return HexFormat.of().formatHex(sha256().digest(whole));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
