package mk.infocenter.alliances;

import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A browser without a window: cookies, forms with their tokens, and no redirect followed unseen. */
final class WebClient implements AutoCloseable {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");

    private final CookieManager cookies = new CookieManager();
    private final HttpClient http =
            HttpClient.newBuilder().cookieHandler(cookies).build();
    private final int port;

    WebClient(int port) {
        this.port = port;
    }

    /** What came back. */
    record Page(int status, String location, String body) {}

    Page get(String path) {
        return send(request(path).GET().build());
    }

    /** Sends the form with the token of the sign-in page, which is there for everybody. */
    Page post(String path, Map<String, String> fields) {
        return post(path, fields, "/sign-in/again");
    }

    /** Sends the form as the page there would, with its token. */
    Page post(String path, Map<String, String> fields, String form) {
        var page = get(form);
        var token = TOKEN.matcher(
                page.location().isEmpty() ? page.body() : get(page.location()).body());
        var body = fields.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
        return send(request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Referer", "http://localhost:" + port + form)
                .POST(HttpRequest.BodyPublishers.ofString(
                        token.find() ? body + "&_csrf=" + encoded(token.group(1)) : body))
                .build());
    }

    /** The value of the session's cookie, empty before there is one. */
    String session() {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals("session"))
                .map(HttpCookie::getValue)
                .findFirst()
                .orElse("");
    }

    /** Comes with another session's cookie from now on. */
    void stealSession(String value) {
        cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals("session"))
                .forEach(cookie -> cookie.setValue(value));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .header("Accept", "text/html")
                .header("Accept-Language", "en");
    }

    private Page send(HttpRequest request) {
        try {
            var response = http.send(request, HttpResponse.BodyHandlers.ofString());
            var location =
                    response.headers().firstValue("Location").orElse("").replaceFirst("^http://localhost:" + port, "");
            return new Page(response.statusCode(), location, response.body());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        http.close();
    }
}
