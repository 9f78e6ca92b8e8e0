package mk.infocenter.alliances.files;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import mk.infocenter.alliances.keys.DataKey;

/**
 * Seals or opens a content segment by segment, as it is read. Each is sealed for its place and for whether it is the last,
 * so that none can be left out, moved or cut off unnoticed.
 */
final class SealedStream extends InputStream {

    private static final int SEGMENT = 64 * 1024;

    private interface Change {
        byte[] of(byte[] segment, String place);
    }

    private final InputStream source;
    private final int segment;
    private final String context;
    private final Change change;
    private byte[] ahead;
    private int number;
    private boolean ended;
    private InputStream current = InputStream.nullInputStream();

    private SealedStream(InputStream source, int segment, String context, Change change) throws IOException {
        this.source = source;
        this.segment = segment;
        this.context = context;
        this.change = change;
        ahead = source.readNBytes(segment);
    }

    static InputStream sealing(InputStream plain, DataKey key, String context) throws IOException {
        return new SealedStream(plain, SEGMENT, context, key::seal);
    }

    static InputStream opening(InputStream sealed, DataKey key, String context) throws IOException {
        return new SealedStream(sealed, SEGMENT + DataKey.OVERHEAD, context, key::open);
    }

    @Override
    public int read() throws IOException {
        var one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        var read = current.read(bytes, offset, length);
        while (read < 0 && !ended) {
            next();
            read = current.read(bytes, offset, length);
        }
        return read;
    }

    private void next() throws IOException {
        var now = ahead;
        ahead = source.readNBytes(segment);
        ended = ahead.length == 0;
        current = new ByteArrayInputStream(change.of(now, context + "|" + number + (ended ? "|last" : "")));
        number++;
    }

    @Override
    public void close() throws IOException {
        source.close();
    }
}
