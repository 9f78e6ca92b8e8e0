package mk.infocenter.alliances.files;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Asks clamd by its INSTREAM command (clamd(8)): pieces with their lengths before them, and a length of zero at the end. */
class ClamAv implements FileScan {

    private static final Logger log = LoggerFactory.getLogger(ClamAv.class);
    private static final byte[] COMMAND = "zINSTREAM\0".getBytes(StandardCharsets.US_ASCII);
    private static final int PIECE = 64 * 1024;
    private static final int LONGEST_ANSWER = 1024;

    private final FileSettings.Scanner scanner;

    ClamAv(FileSettings.Scanner scanner) {
        this.scanner = scanner;
    }

    @Override
    public boolean clean(InputStream content) throws IOException {
        var answer = ask(content);
        if (answer.endsWith(" OK")) {
            return true;
        }
        if (answer.endsWith(" FOUND")) {
            log.warn("The scanner refused an upload: {}", answer);
            return false;
        }
        throw new IOException("The scanner answered: " + answer);
    }

    private String ask(InputStream content) throws IOException {
        var timeout = (int) scanner.timeout().toMillis();
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress(scanner.host(), scanner.port()), timeout);
            socket.setSoTimeout(timeout);
            var out = new DataOutputStream(socket.getOutputStream());
            out.write(COMMAND);
            var piece = new byte[PIECE];
            for (var length = content.read(piece); length > 0; length = content.read(piece)) {
                out.writeInt(length);
                out.write(piece, 0, length);
            }
            out.writeInt(0);
            out.flush();
            return new String(socket.getInputStream().readNBytes(LONGEST_ANSWER), StandardCharsets.US_ASCII)
                    .replace("\0", "")
                    .strip();
        }
    }
}
