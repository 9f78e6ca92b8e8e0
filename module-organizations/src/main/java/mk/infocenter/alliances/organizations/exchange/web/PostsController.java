package mk.infocenter.alliances.organizations.exchange.web;

import java.util.Map;
import java.util.UUID;
import mk.infocenter.alliances.identity.Requires;
import mk.infocenter.alliances.identity.Visit;
import mk.infocenter.alliances.tenancy.Role;
import mk.infocenter.alliances.web.Toast;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What whoever answers for a post does with it, of whatever kind it is. */
@Requires({Role.STAFF, Role.OFFICER, Role.MANAGER})
abstract class PostsController extends ExchangeController {

    final PostKinds kinds;

    PostsController(PostKinds kinds) {
        this.kinds = kinds;
    }

    @PostMapping(PostKinds.ADDRESS + "/withdrawal")
    String withdraw(
            @RequestAttribute Visit visit,
            @PathVariable("posts") String plural,
            @PathVariable("post") UUID id,
            RedirectAttributes flash) {
        var kind = kinds.of(plural);
        var place = kept(visit, () -> kind.place().apply(id));
        kept(visit, () -> kind.posts().withdraw(id));
        Toast.of(kind.name() + ".done.withdraw")
                .undoneBy(root(visit) + "/" + plural + "/" + id + "/restoration", Map.of())
                .show(flash);
        return "redirect:" + root(visit) + place.page();
    }

    @PostMapping(PostKinds.ADDRESS + "/restoration")
    String restore(
            @RequestAttribute Visit visit,
            @PathVariable("posts") String plural,
            @PathVariable("post") UUID id,
            RedirectAttributes flash) {
        var kind = kinds.of(plural);
        var place = kept(visit, () -> kind.place().apply(id));
        kept(visit, () -> kind.posts().restore(id));
        return done(visit, kind.name() + ".done.restore", place.page(), flash);
    }
}
