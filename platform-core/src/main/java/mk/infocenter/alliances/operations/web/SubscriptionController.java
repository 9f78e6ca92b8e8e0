package mk.infocenter.alliances.operations.web;

import mk.infocenter.alliances.identity.Requires;
import mk.infocenter.alliances.mail.Subscription;
import mk.infocenter.alliances.mail.Subscriptions;
import mk.infocenter.alliances.tenancy.NotFound;
import mk.infocenter.alliances.tenancy.Role;
import mk.infocenter.alliances.tenancy.TenantRegistry;
import mk.infocenter.alliances.tenancy.TenantSummary;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Gives up a list by the link in its letters. Opening the page changes nothing, because programs open links too; a person
 * confirms, or their mail program does it for them by the same POST (RFC 8058).
 */
@Controller
@Requires(Role.PUBLIC)
class SubscriptionController {

    private final Subscriptions subscriptions;
    private final TenantRegistry tenants;

    SubscriptionController(Subscriptions subscriptions, TenantRegistry tenants) {
        this.subscriptions = subscriptions;
        this.tenants = tenants;
    }

    @GetMapping("/unsubscribe/{token}")
    String page(@PathVariable String token, Model model) {
        return page(token, existing(token), model);
    }

    /** @param again takes the list up again, for whoever changed their mind */
    @PostMapping("/unsubscribe/{token}")
    String confirm(@PathVariable String token, @RequestParam(defaultValue = "false") boolean again, Model model) {
        var subscription = existing(token);
        if (again) {
            subscriptions.subscribe(subscription);
        } else {
            subscriptions.unsubscribe(subscription);
        }
        return page(token, subscription, model);
    }

    private String page(String token, Subscription subscription, Model model) {
        model.addAttribute("token", token);
        model.addAttribute("list", subscription.list());
        model.addAttribute(
                "sender",
                tenants.find(subscription.tenant()).map(TenantSummary::name).orElse(null));
        model.addAttribute("unsubscribed", subscriptions.unsubscribed(subscription));
        return "operations/unsubscribe";
    }

    private Subscription existing(String token) {
        return subscriptions.of(token).orElseThrow(() -> new NotFound("subscription"));
    }
}
