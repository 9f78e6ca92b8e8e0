package mk.infocenter.alliances.operations.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.UUID;
import mk.infocenter.alliances.identity.Requires;
import mk.infocenter.alliances.mail.LocalOutbox;
import mk.infocenter.alliances.tenancy.NotFound;
import mk.infocenter.alliances.tenancy.Role;
import org.jspecify.annotations.Nullable;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Letters that would have been sent, for whoever tries the platform out on this computer; nowhere else a page. */
@Controller
@Requires(Role.PUBLIC)
class OutboxController {

    private static final int SIZE = 30;

    /** What letters are made of, and nothing that loads or runs. */
    private static final PolicyFactory LETTER = new HtmlPolicyBuilder()
            .allowElements("p", "ul", "li", "a", "br", "hr")
            .allowUrlProtocols("http", "https")
            .allowAttributes("href")
            .onElements("a")
            .toFactory();

    private final LocalOutbox outbox;

    OutboxController(LocalOutbox outbox) {
        this.outbox = outbox;
    }

    @GetMapping("/outbox")
    String list(@RequestParam(required = false) @Nullable String before, HttpServletRequest request, Model model) {
        expectThisComputer(request);
        var page = outbox.page(before == null ? null : id(before), SIZE + 1);
        var shown = page.stream().limit(SIZE).toList();
        model.addAttribute("letters", shown);
        model.addAttribute("next", page.size() > SIZE ? shown.getLast().id() : null);
        return "operations/outbox";
    }

    @GetMapping("/outbox/{letter}")
    String letter(@PathVariable("letter") String letter, HttpServletRequest request, Model model) {
        expectThisComputer(request);
        var found = outbox.find(id(letter)).orElseThrow(() -> new NotFound("letter " + letter));
        model.addAttribute("letter", found);
        model.addAttribute("html", LETTER.sanitize(body(found.letter().html())));
        return "operations/letter";
    }

    /** The letters hold one-time links, so a forgotten proxy in front must not show them to the world. */
    private void expectThisComputer(HttpServletRequest request) {
        if (!outbox.open() || !loopback(request.getRemoteAddr()) || request.getHeader("X-Forwarded-For") != null) {
            throw new NotFound("outbox");
        }
    }

    private static boolean loopback(String address) {
        try {
            return InetAddress.getByName(address).isLoopbackAddress();
        } catch (UnknownHostException e) {
            return false;
        }
    }

    private static String body(String html) {
        var begin = html.indexOf("<body>");
        return begin < 0 ? html : html.substring(begin);
    }

    private static UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            throw new NotFound("letter " + text);
        }
    }
}
