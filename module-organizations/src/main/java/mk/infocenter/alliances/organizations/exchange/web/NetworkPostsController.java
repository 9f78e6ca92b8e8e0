package mk.infocenter.alliances.organizations.exchange.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.UUID;
import java.util.function.BiConsumer;
import mk.infocenter.alliances.identity.Requires;
import mk.infocenter.alliances.identity.Visit;
import mk.infocenter.alliances.organizations.exchange.PostManagement;
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

/** Steps of posts for Info-center, whose people hide what does not belong here, whosever it is, and show it again. */
@Controller
@Requires({Role.OFFICER, Role.MANAGER})
@RequestMapping("/network/exchange")
class NetworkPostsController extends PostsController {

    private final TenantRegistry tenants;

    NetworkPostsController(PostKinds kinds, TenantRegistry tenants) {
        super(kinds);
        this.tenants = tenants;
    }

    @PostMapping(PostKinds.ADDRESS + "/hiding")
    String hide(
            @RequestAttribute Visit visit,
            @PathVariable("posts") String plural,
            @PathVariable("post") UUID id,
            @RequestParam(defaultValue = "") String reason,
            Locale locale,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        var kind = kinds.of(plural);
        var place = kind.place().apply(id);
        if (Reasons.refused(reason, "hiding-" + id, model, response)) {
            return kinds.page(place, keeper(visit), locale, model);
        }
        moderate(kind, place, (posts, why) -> posts.hide(id, why), reason);
        return done(visit, kind.name() + ".done.hide", place.page(), flash);
    }

    @PostMapping(PostKinds.ADDRESS + "/showing")
    String show(
            @RequestAttribute Visit visit,
            @PathVariable("posts") String plural,
            @PathVariable("post") UUID id,
            @RequestParam(defaultValue = "") String reason,
            Locale locale,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        var kind = kinds.of(plural);
        var place = kind.place().apply(id);
        if (Reasons.refused(reason, "showing-" + id, model, response)) {
            return kinds.page(place, keeper(visit), locale, model);
        }
        moderate(kind, place, (posts, why) -> posts.show(id, why), reason);
        return done(visit, kind.name() + ".done.show", place.page(), flash);
    }

    private static void moderate(
            PostKinds.Kind kind, PostKinds.Place place, BiConsumer<PostManagement<?>, Reason> step, String reason) {
        within(place.tenant(), () -> {
            step.accept(kind.posts(), new Reason(reason));
            return place;
        });
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
