package mk.infocenter.alliances.mail;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * A mail server with bad days: it refuses addresses that say so ({@code gone@} for good, {@code busy@} for now), and may
 * not answer at all.
 */
final class SmallSmtp implements AutoCloseable {

    private final ServerSocket socket;
    private final boolean silent;
    private final List<String> delivered = new CopyOnWriteArrayList<>();

    private SmallSmtp(boolean silent) throws IOException {
        this.silent = silent;
        socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().start(this::accept);
    }

    static SmallSmtp answering() throws IOException {
        return new SmallSmtp(false);
    }

    /** It accepts connections and says nothing. */
    static SmallSmtp silent() throws IOException {
        return new SmallSmtp(true);
    }

    int port() {
        return socket.getLocalPort();
    }

    /** The recipients of letters that were taken. */
    List<String> delivered() {
        return delivered;
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }

    private void accept() {
        while (!socket.isClosed()) {
            try {
                var client = socket.accept();
                if (!silent) {
                    Thread.ofVirtual().start(() -> talk(client));
                }
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void talk(Socket client) {
        try (client;
                var lines =
                        new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.US_ASCII))) {
            say(client, "220 small");
            var recipient = "";
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                var command = line.toUpperCase(Locale.ROOT);
                if (command.startsWith("RCPT")) {
                    recipient = line.replaceAll(".*<|>.*", "");
                    say(client, answer(recipient));
                } else if (command.startsWith("DATA")) {
                    say(client, "354 go on");
                    skip(lines);
                    delivered.add(recipient);
                    say(client, "250 taken");
                } else if (command.startsWith("QUIT")) {
                    say(client, "221 bye");
                    return;
                } else {
                    say(client, "250 ok");
                }
            }
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private static String answer(String recipient) {
        return recipient.startsWith("gone")
                ? "550 5.1.1 <" + recipient + "> is unknown"
                : recipient.startsWith("busy") ? "450 4.2.1 <" + recipient + "> is busy" : "250 ok";
    }

    private static void skip(BufferedReader lines) throws IOException {
        while (!".".equals(lines.readLine())) {
            // The letter itself does not matter here.
        }
    }

    private static void say(Socket client, String line) throws IOException {
        client.getOutputStream().write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
    }
}
