package mk.infocenter.alliances.organizations.exchange.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.UUID;
import mk.infocenter.alliances.identity.Requires;
import mk.infocenter.alliances.identity.Visit;
import mk.infocenter.alliances.organizations.exchange.ExchangeDirectory;
import mk.infocenter.alliances.organizations.exchange.TopicManagement;
import mk.infocenter.alliances.tenancy.Reason;
import mk.infocenter.alliances.tenancy.Role;
import mk.infocenter.alliances.tenancy.TenantRegistry;
import mk.infocenter.alliances.web.Reasons;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Topics for Info-center, whose people write for its own organization and hide what does not belong here. */
@Controller
@Requires({Role.OFFICER, Role.MANAGER})
@RequestMapping("/network/exchange")
class NetworkTopicsController extends TopicsController {

    private final TenantRegistry tenants;

    NetworkTopicsController(
            TopicManagement topics, ExchangeDirectory directory, TopicPages pages, TenantRegistry tenants) {
        super(topics, directory, pages);
        this.tenants = tenants;
    }

    @PostMapping("/topics/{topic}/hiding")
    String hide(
            @RequestAttribute Visit visit,
            @PathVariable("topic") UUID id,
            @RequestParam(defaultValue = "") String reason,
            Locale locale,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        var topic = directory.topic(id);
        if (Reasons.refused(reason, "hiding", model, response)) {
            return show(visit, id, null, locale, model);
        }
        within(topic.tenant(), () -> {
            topics.hide(id, new Reason(reason));
            return id;
        });
        return done(visit, "topic.done.hide", "/topics/" + id, flash);
    }

    @PostMapping("/topics/{topic}/showing")
    String showAgain(
            @RequestAttribute Visit visit,
            @PathVariable("topic") UUID id,
            @RequestParam(defaultValue = "") String reason,
            Locale locale,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        var topic = directory.topic(id);
        if (Reasons.refused(reason, "showing", model, response)) {
            return show(visit, id, null, locale, model);
        }
        within(topic.tenant(), () -> {
            topics.show(id, new Reason(reason));
            return id;
        });
        return done(visit, "topic.done.show", "/topics/" + id, flash);
    }

    @Override
    String keeper(Visit visit) {
        return tenants.lead().key();
    }

    @Override
    String root(Visit visit) {
        return "/network/exchange";
    }

    @Override
    boolean moderated() {
        return true;
    }
}
