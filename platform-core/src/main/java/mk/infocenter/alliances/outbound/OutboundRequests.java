package mk.infocenter.alliances.outbound;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import mk.infocenter.alliances.outbound.OutboundRefused.Why;
import org.apache.hc.client5.http.classic.methods.HttpUriRequestBase;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.http.io.entity.ByteArrayEntity;
import org.apache.hc.core5.util.Timeout;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.stereotype.Component;

/**
 * Sends requests to addresses that people typed. The name is resolved once, every address it has must be public, and
 * the connection goes to those very addresses; redirects are not followed, answers are cut at a size and ended at a time.
 */
@Component
public class OutboundRequests implements DisposableBean {

    private static final int LARGEST_ANSWER = 64 * 1024;

    private final Settings settings;
    private final Resolver resolver;
    private final CloseableHttpClient client;
    private final ScheduledExecutorService deadlines = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("outbound-deadlines").factory());

    /**
     * What the deployment allows beyond the public internet.
     *
     * @param hosts names, as an address writes them, that may be reached whatever their address and port
     * @param ports beside 80 and 443
     * @param connect longest time to connect
     * @param total longest time from the start of a request to the end of its answer
     */
    @ConfigurationProperties("alliances.outbound")
    record Settings(
            @DefaultValue List<String> hosts,
            @DefaultValue List<Integer> ports,
            @DefaultValue("5s") Duration connect,
            @DefaultValue("15s") Duration total) {}

    /** The addresses of a name. */
    interface Resolver {
        InetAddress[] addresses(String host) throws UnknownHostException;
    }

    @Autowired
    OutboundRequests(Settings settings) {
        this(settings, InetAddress::getAllByName);
    }

    OutboundRequests(Settings settings, Resolver resolver) {
        this.settings = settings;
        this.resolver = resolver;
        client = HttpClients.custom()
                .setConnectionManager(PoolingHttpClientConnectionManagerBuilder.create()
                        .setDnsResolver(new Checked())
                        .setMaxConnTotal(200)
                        .setMaxConnPerRoute(10)
                        .setDefaultConnectionConfig(ConnectionConfig.custom()
                                .setConnectTimeout(Timeout.of(settings.connect()))
                                .setSocketTimeout(Timeout.of(settings.total()))
                                .setTimeToLive(org.apache.hc.core5.util.TimeValue.ofMinutes(1))
                                .build())
                        .build())
                .setDefaultRequestConfig(RequestConfig.custom()
                        .setConnectionRequestTimeout(Timeout.of(settings.connect()))
                        .setResponseTimeout(Timeout.of(settings.total()))
                        .build())
                .disableRedirectHandling()
                .disableAutomaticRetries()
                .disableCookieManagement()
                .disableAuthCaching()
                .disableContentCompression()
                .setUserAgent("Alliances-Platform")
                .build();
    }

    /**
     * What came back.
     *
     * @param text the beginning of the answer, up to 64 KB, as UTF-8
     */
    public record Answer(int status, String text) {}

    /**
     * Fails where the platform would never send to the address; a name that has no address now is left to the sending.
     */
    public URI check(String address) throws OutboundRefused {
        var uri = parsed(address);
        try {
            publicAddresses(uri.getHost());
        } catch (UnknownHostException e) {
            // It may have one tomorrow, and is checked again whenever something is sent.
        }
        return uri;
    }

    /** Sends a POST. Fails with {@link OutboundRefused} or, where nothing came back, another IOException. */
    public Answer post(String address, Map<String, String> headers, String contentType, byte[] body)
            throws IOException {
        var request = new HttpUriRequestBase("POST", parsed(address));
        headers.forEach(request::setHeader);
        request.setEntity(new ByteArrayEntity(body, ContentType.parse(contentType)));
        return send(request);
    }

    /** Sends a GET. Fails as {@link #post} does. */
    public Answer get(String address, Map<String, String> headers) throws IOException {
        var request = new HttpUriRequestBase("GET", parsed(address));
        headers.forEach(request::setHeader);
        return send(request);
    }

    private Answer send(HttpUriRequestBase request) throws IOException {
        var deadline = deadlines.schedule(request::cancel, settings.total().toMillis(), TimeUnit.MILLISECONDS);
        // Closing ends the connection with what is left of the answer, which nobody wants.
        try (var response = client.executeOpen(HttpHost.create(uri(request)), request, null)) {
            var entity = response.getEntity();
            return new Answer(response.getCode(), entity == null ? "" : beginning(entity.getContent()));
        } catch (Refusal e) {
            throw e.refused;
        } catch (UnknownHostException e) {
            throw new OutboundRefused(Why.UNKNOWN_HOST, request.getRequestUri());
        } catch (IOException e) {
            // The deadline closes the connection under whoever reads from it.
            throw request.isCancelled()
                    ? (IOException) new SocketTimeoutException("No answer in time").initCause(e)
                    : e;
        } finally {
            deadline.cancel(false);
        }
    }

    private static URI uri(HttpUriRequestBase request) throws OutboundRefused {
        try {
            return request.getUri();
        } catch (URISyntaxException e) {
            throw new OutboundRefused(Why.NO_ADDRESS, request.getRequestUri());
        }
    }

    private static String beginning(InputStream content) throws IOException {
        return new String(content.readNBytes(LARGEST_ANSWER), StandardCharsets.UTF_8);
    }

    private URI parsed(String address) throws OutboundRefused {
        URI uri;
        try {
            uri = new URI(address.strip());
        } catch (URISyntaxException e) {
            throw new OutboundRefused(Why.NO_ADDRESS, address);
        }
        var scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
        if (!scheme.equals("https") && !scheme.equals("http")) {
            throw new OutboundRefused(Why.SCHEME, address);
        }
        if (uri.getRawUserInfo() != null) {
            throw new OutboundRefused(Why.CREDENTIALS, address);
        }
        if (uri.getHost() == null) {
            throw new OutboundRefused(Why.NO_ADDRESS, address);
        }
        var port = uri.getPort();
        if (port != -1 && port != 80 && port != 443 && !settings.ports().contains(port) && !allowed(uri.getHost())) {
            throw new OutboundRefused(Why.PORT, address);
        }
        return uri;
    }

    private boolean allowed(String host) {
        return settings.hosts().contains(host.toLowerCase(Locale.ROOT));
    }

    private InetAddress[] publicAddresses(String host) throws UnknownHostException, OutboundRefused {
        var addresses = resolver.addresses(host);
        for (var address : addresses) {
            if (!allowed(host) && !PublicAddresses.contain(address)) {
                throw new OutboundRefused(Why.NOT_PUBLIC, host + " is " + address.getHostAddress());
            }
        }
        return addresses;
    }

    @Override
    public void destroy() throws IOException {
        deadlines.shutdownNow();
        client.close();
    }

    /** Carries a refusal through the client, whose resolver may only fail with an unknown host. */
    private static final class Refusal extends UnknownHostException {

        private static final long serialVersionUID = 1L;

        private final OutboundRefused refused;

        Refusal(OutboundRefused refused) {
            super(refused.getMessage());
            this.refused = refused;
        }
    }

    /** The one look-up of a connection: what it gives was checked, and is what the connection goes to. */
    private final class Checked implements org.apache.hc.client5.http.DnsResolver {

        @Override
        public InetAddress[] resolve(String host) throws UnknownHostException {
            try {
                return publicAddresses(host);
            } catch (OutboundRefused e) {
                throw new Refusal(e);
            }
        }

        @Override
        public String resolveCanonicalHostname(String host) {
            return host;
        }
    }
}
