package mk.infocenter.alliances.files;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

/** The client against a server that speaks as clamd does. */
class ClamAvTests {

    private static final byte[] CONTENT = new byte[200_000];

    @Test
    void sendsTheWholeContentAndReadsTheAnswer() throws Exception {
        try (var clamd = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var received = answer(clamd, "stream: OK\0");
            assertThat(client(clamd.getLocalPort()).clean(new ByteArrayInputStream(CONTENT)))
                    .isTrue();
            assertThat(received.join()).hasSameSizeAs(CONTENT);
        }
    }

    @Test
    void saysWhatTheScannerFound() throws Exception {
        try (var clamd = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var received = answer(clamd, "stream: Eicar-Signature FOUND\0");
            assertThat(client(clamd.getLocalPort()).clean(new ByteArrayInputStream(CONTENT)))
                    .isFalse();
            assertThat(received.join()).isNotEmpty();
        }
    }

    @Test
    void anyOtherAnswerIsAFailure() throws Exception {
        for (var words : new String[] {"INSTREAM size limit exceeded. ERROR\0", ""}) {
            try (var clamd = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
                var received = answer(clamd, words);
                assertThatIOException()
                        .isThrownBy(() -> client(clamd.getLocalPort()).clean(new ByteArrayInputStream(CONTENT)));
                assertThat(received.join()).isNotEmpty();
            }
        }
    }

    @Test
    void aScannerThatIsDownOrSilentIsAFailure() throws Exception {
        int port;
        try (var clamd = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = clamd.getLocalPort();
            assertThatIOException()
                    .as("silent")
                    .isThrownBy(() -> client(port).clean(new ByteArrayInputStream(CONTENT)));
        }
        assertThatIOException().as("down").isThrownBy(() -> client(port).clean(new ByteArrayInputStream(CONTENT)));
    }

    private static ClamAv client(int port) {
        return new ClamAv(new FileSettings.Scanner(
                InetAddress.getLoopbackAddress().getHostAddress(), port, Duration.ofMillis(500)));
    }

    private static CompletableFuture<byte[]> answer(ServerSocket clamd, String words) {
        return CompletableFuture.supplyAsync(() -> {
            try (var socket = clamd.accept()) {
                var in = new DataInputStream(socket.getInputStream());
                assertThat(new String(in.readNBytes(10), US_ASCII)).isEqualTo("zINSTREAM\0");
                var content = new ByteArrayOutputStream();
                int length;
                while ((length = in.readInt()) > 0) {
                    content.write(in.readNBytes(length));
                }
                socket.getOutputStream().write(words.getBytes(US_ASCII));
                return content.toByteArray();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }
}
