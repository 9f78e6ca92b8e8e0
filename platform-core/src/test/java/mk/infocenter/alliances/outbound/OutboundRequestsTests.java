package mk.infocenter.alliances.outbound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.net.InetAddress;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import mk.infocenter.alliances.outbound.OutboundRefused.Why;
import mk.infocenter.alliances.outbound.OutboundRequests.Settings;
import mk.infocenter.testing.Receiver;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where the platform sends to, and where never, however the address is written. */
class OutboundRequestsTests {

    private final List<String> lookedUp = new ArrayList<>();
    private final OutboundRequests requests = new OutboundRequests(settings("receiver.example"), this::addresses);

    private static Settings settings(String... hosts) {
        return new Settings(List.of(hosts), List.of(8443), Duration.ofSeconds(1), Duration.ofSeconds(1));
    }

    /** Names of this test; everything else as the machine reads it, which asks no name server for literal addresses. */
    private InetAddress[] addresses(String host) throws UnknownHostException {
        lookedUp.add(host);
        return switch (host) {
            case "receiver.example" -> new InetAddress[] {literal("127.0.0.1")};
            case "public.example" -> new InetAddress[] {literal("93.184.216.34")};
            case "inside.example" -> new InetAddress[] {literal("10.1.2.3")};
            case "both.example" -> new InetAddress[] {literal("93.184.216.34"), literal("192.168.1.1")};
            case "turning.example" ->
                new InetAddress[] {
                    literal(lookedUp.stream().filter(host::equals).count() == 1 ? "93.184.216.34" : "127.0.0.1")
                };
            case "nowhere.example" -> throw new UnknownHostException(host);
            default -> InetAddress.getAllByName(host);
        };
    }

    private static InetAddress literal(String address) throws UnknownHostException {
        return InetAddress.getAllByName(address)[0];
    }

    @AfterEach
    void close() throws IOException {
        requests.destroy();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://127.0.0.1/",
                "http://127.8.9.1/",
                "http://2130706433/",
                "http://0.0.0.0/",
                "http://0/",
                "http://10.0.0.1/",
                "http://172.16.0.1/",
                "http://172.31.255.255/",
                "http://192.168.0.1/",
                "http://100.64.0.1/",
                "http://169.254.169.254/latest/meta-data",
                "http://192.0.0.192/",
                "http://198.18.0.1/",
                "http://224.0.0.1/",
                "http://255.255.255.255/",
                "http://[::1]/",
                "http://[::]/",
                "http://[::ffff:127.0.0.1]/",
                "http://[::ffff:7f00:1]/",
                "http://[::127.0.0.1]/",
                "http://[64:ff9b::7f00:1]/",
                "http://[2002:7f00:1::]/",
                "http://[2001:0:7f00:1::]/",
                "http://[fe80::1]/",
                "http://[fec0::1]/",
                "http://[fd00:ec2::254]/",
                "http://[ff02::1]/",
                "http://[2001:db8::1]/",
                "https://inside.example/",
                "https://both.example/"
            })
    void neverIntoANetwork(String address) {
        assertThat(refusal(address)).isEqualTo(Why.NOT_PUBLIC);
    }

    @ParameterizedTest
    @CsvSource({
        "ftp://public.example/,         SCHEME",
        "file:///etc/passwd,            SCHEME",
        "gopher://public.example/,      SCHEME",
        "public.example,                SCHEME",
        "https://me@public.example/,    CREDENTIALS",
        "https://me:x@public.example/,  CREDENTIALS",
        "https://public.example@127.0.0.1/, CREDENTIALS",
        "https://public.example:22/,    PORT",
        "https://public.example:8080/,  PORT",
        "http://127.1/,                 NO_ADDRESS",
        "https:///hook,                 NO_ADDRESS",
        "https://a_b/,                  NO_ADDRESS",
        "https://public example/,       NO_ADDRESS",
        "'http://0x7f.0.0.1\\@x/',      NO_ADDRESS"
    })
    void neverToWhatIsNoPlainAddress(String address, Why why) {
        assertThat(refusal(address)).isEqualTo(why);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://public.example/hook?x=1",
                "HTTPS://public.example",
                "http://public.example:80/",
                "https://public.example:443/",
                "https://public.example:8443/",
                "https://93.184.216.34/",
                "https://172.32.0.1/",
                "https://[2606:2800:220:1::1]/",
                "https://nowhere.example/",
                "http://receiver.example:12345/"
            })
    void publicAddressesAndAllowedNamesAreFine(String address) throws Exception {
        assertThat(requests.check(address).toString()).isEqualTo(address);
    }

    /** The address that was checked is the one that is connected to: the name is looked up once for each connection. */
    @Test
    void connectsToWhatItHasChecked() throws Exception {
        try (var receiver = new Receiver()) {
            var answer = requests.post(
                    "http://receiver.example:" + receiver.port() + "/hook",
                    Map.of("X-Test", "1"),
                    "application/json",
                    "{}".getBytes(java.nio.charset.StandardCharsets.UTF_8));

            assertThat(answer.status()).isEqualTo(204);
            assertThat(lookedUp).containsExactly("receiver.example");
            assertThat(receiver.received()).singleElement().satisfies(received -> {
                assertThat(received.body()).isEqualTo("{}");
                assertThat(received.header("Host")).isEqualTo("receiver.example:" + receiver.port());
                assertThat(received.header("X-Test")).isEqualTo("1");
            });
        }
    }

    /** A name that was public when somebody typed it and is not when something is sent. */
    @Test
    void aNameThatTurnsInwardsIsRefusedWhenSomethingIsSent() throws Exception {
        requests.check("http://turning.example/");

        var refused =
                catchThrowableOfType(OutboundRefused.class, () -> requests.get("http://turning.example/", Map.of()));
        assertThat(refused.why()).isEqualTo(Why.NOT_PUBLIC);
    }

    @Test
    void followsNoRedirect() throws Exception {
        try (var inside = new Receiver();
                var receiver = new Receiver()) {
            receiver.answers(exchange -> {
                exchange.getResponseHeaders().set("Location", "http://receiver.example:" + inside.port() + "/");
                exchange.sendResponseHeaders(307, -1);
            });

            assertThat(requests.get("http://receiver.example:" + receiver.port(), Map.of())
                            .status())
                    .isEqualTo(307);
            assertThat(inside.received()).isEmpty();
        }
    }

    @Test
    void cutsALongAnswer() throws Exception {
        try (var receiver = new Receiver()) {
            receiver.answers(exchange -> {
                exchange.sendResponseHeaders(200, 0);
                for (var n = 0; n < 1000; n++) {
                    exchange.getResponseBody().write(new byte[10_000]);
                }
            });

            var answer = requests.get("http://receiver.example:" + receiver.port(), Map.of());
            assertThat(answer.text()).hasSize(64 * 1024);
        }
    }

    /** Neither silence nor a drop now and then keeps a request longer than its time. */
    @Test
    void waitsNoLongerThanItsTime() throws Exception {
        try (var receiver = new Receiver()) {
            var address = "http://receiver.example:" + receiver.port();
            receiver.answers(exchange -> pause(5));
            var before = System.nanoTime();
            assertThatThrownBy(() -> requests.get(address, Map.of())).isInstanceOf(SocketTimeoutException.class);

            receiver.answers(exchange -> {
                exchange.sendResponseHeaders(200, 0);
                for (var n = 0; n < 50; n++) {
                    exchange.getResponseBody().write('x');
                    exchange.getResponseBody().flush();
                    pause(0.2);
                }
            });
            assertThatThrownBy(() -> requests.get(address, Map.of())).isInstanceOf(IOException.class);
            assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofSeconds(5));
        }
    }

    @Test
    void tellsANameThatIsNowhere() {
        var refused =
                catchThrowableOfType(OutboundRefused.class, () -> requests.get("http://nowhere.example/", Map.of()));
        assertThat(refused.why()).isEqualTo(Why.UNKNOWN_HOST);
    }

    private Why refusal(String address) {
        return catchThrowableOfType(OutboundRefused.class, () -> requests.check(address))
                .why();
    }

    private static void pause(double seconds) {
        try {
            Thread.sleep((long) (seconds * 1000));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
