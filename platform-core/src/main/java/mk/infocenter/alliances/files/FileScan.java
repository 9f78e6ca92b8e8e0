package mk.infocenter.alliances.files;

import java.io.IOException;
import java.io.InputStream;

/** Looks for malware in what people upload. Where it fails, nothing passes. */
@FunctionalInterface
interface FileScan {

    /**
     * Whether the content is clean.
     *
     * @throws IOException where the scanner can't be asked
     */
    boolean clean(InputStream content) throws IOException;
}
