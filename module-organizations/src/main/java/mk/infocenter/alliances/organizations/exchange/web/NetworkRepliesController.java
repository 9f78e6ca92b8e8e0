package mk.infocenter.alliances.organizations.exchange.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.UUID;
import mk.infocenter.alliances.identity.Requires;
import mk.infocenter.alliances.identity.Visit;
import mk.infocenter.alliances.organizations.exchange.ExchangeDirectory;
import mk.infocenter.alliances.organizations.exchange.ReplyManagement;
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

/** Replies for Info-center, whose people write for its own organization and hide what does not belong here. */
@Controller
@Requires({Role.OFFICER, Role.MANAGER})
@RequestMapping("/network/exchange")
class NetworkRepliesController extends RepliesController {

    private final TenantRegistry tenants;

    NetworkRepliesController(
            ReplyManagement replies, ExchangeDirectory directory, TopicPages pages, TenantRegistry tenants) {
        super(replies, directory, pages);
        this.tenants = tenants;
    }

    @PostMapping("/replies/{reply}/hiding")
    String hide(
            @RequestAttribute Visit visit,
            @PathVariable("reply") UUID id,
            @RequestParam(defaultValue = "") String reason,
            Locale locale,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        var reply = directory.reply(id);
        if (Reasons.refused(reason, "hiding-" + id, model, response)) {
            return again(visit, reply.topic(), locale, model);
        }
        within(reply.tenant(), () -> {
            replies.hide(id, new Reason(reason));
            return id;
        });
        return done(visit, "reply.done.hide", page(reply.topic(), id), flash);
    }

    @PostMapping("/replies/{reply}/showing")
    String show(
            @RequestAttribute Visit visit,
            @PathVariable("reply") UUID id,
            @RequestParam(defaultValue = "") String reason,
            Locale locale,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        var reply = directory.reply(id);
        if (Reasons.refused(reason, "showing-" + id, model, response)) {
            return again(visit, reply.topic(), locale, model);
        }
        within(reply.tenant(), () -> {
            replies.show(id, new Reason(reason));
            return id;
        });
        return done(visit, "reply.done.show", page(reply.topic(), id), flash);
    }

    private String again(Visit visit, UUID topic, Locale locale, Model model) {
        return pages.topic(topic, keeper(visit), null, ReplyForm.in(locale.getLanguage()), model);
    }

    @Override
    String keeper(Visit visit) {
        return tenants.lead().key();
    }

    @Override
    String root(Visit visit) {
        return "/network/exchange";
    }
}
