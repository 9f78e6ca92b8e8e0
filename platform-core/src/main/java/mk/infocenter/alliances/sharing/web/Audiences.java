package mk.infocenter.alliances.sharing.web;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import mk.infocenter.alliances.sharing.Audience;
import mk.infocenter.alliances.sharing.CircleDirectory;
import mk.infocenter.alliances.sharing.CircleView;
import mk.infocenter.alliances.tenancy.TenantRegistry;
import mk.infocenter.alliances.tenancy.TenantSummary;
import mk.infocenter.alliances.web.Choice;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Names whom something is shared with, as the members of an organization know them. */
@Component
class Audiences {

    private final CircleDirectory circles;
    private final TenantRegistry tenants;
    private final MessageSource messages;

    Audiences(CircleDirectory circles, TenantRegistry tenants, MessageSource messages) {
        this.circles = circles;
        this.tenants = tenants;
        this.messages = messages;
    }

    /** The alliances that the organization belongs to. */
    List<Choice> circles(String viewer, Locale locale) {
        return circles.of(viewer).stream()
                .filter(CircleView::belongs)
                .map(circle -> new Choice(circle.circle(), circle.name().words(locale.getLanguage()), ""))
                .toList();
    }

    /** All other organizations, in the order of their names. */
    List<Choice> organizations(String viewer, Locale locale) {
        return tenants.named(tenants.keys()).stream()
                .filter(tenant -> tenant.active() && !tenant.key().equals(viewer))
                .map(tenant -> new Choice(tenant.key(), tenant.name().words(locale.getLanguage()), ""))
                .toList();
    }

    /** The names of these audiences; of an alliance that the organization has no part in only that it is one. */
    Map<String, String> names(String viewer, Collection<String> audiences, Locale locale) {
        var names = new HashMap<String, String>();
        names.put(Audience.NETWORK.text(), messages.getMessage("sharing.audience.network", null, locale));
        names.putAll(organizations(audiences, locale));
        circles.of(viewer)
                .forEach(circle -> names.put(circle.circle(), circle.name().words(locale.getLanguage())));
        var former = messages.getMessage("sharing.audience.former", null, locale);
        audiences.forEach(audience -> names.putIfAbsent(audience, former));
        return names;
    }

    /** The names of organizations by their keys; other keys are passed over. */
    Map<String, String> organizations(Collection<String> keys, Locale locale) {
        var names = new HashMap<String, String>();
        for (TenantSummary tenant : tenants.named(keys)) {
            names.put(tenant.key(), tenant.name().words(locale.getLanguage()));
        }
        return names;
    }
}
