package mk.infocenter.alliances.organizations.exchange.web;

import java.util.List;
import java.util.function.Supplier;
import mk.infocenter.alliances.identity.Visit;
import mk.infocenter.alliances.tenancy.Scope;
import mk.infocenter.alliances.tenancy.TenantContext;
import mk.infocenter.alliances.web.Toast;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * The same pages of the network for its members, in their organization's workspace, and for Info-center. Each of both says
 * itself which of the roles may use them there.
 */
abstract class ExchangeController {

    static final List<String> LANGUAGES = List.of("mk", "sq", "en");

    /** Whose rows are written here. */
    abstract String keeper(Visit visit);

    /** Where these pages are. */
    abstract String root(Visit visit);

    /** Runs in the scope of the organization whose rows are written here. */
    final <T> T kept(Visit visit, Supplier<T> useCase) {
        return within(keeper(visit), useCase);
    }

    final void kept(Visit visit, Runnable useCase) {
        within(keeper(visit), () -> {
            useCase.run();
            return visit;
        });
    }

    static <T> T within(String tenant, Supplier<T> useCase) {
        return TenantContext.in(new Scope.Tenant(tenant), useCase::get);
    }

    final String done(Visit visit, String message, String page, RedirectAttributes flash) {
        Toast.of(message).show(flash);
        return "redirect:" + root(visit) + page;
    }

    final String changed(Visit visit, String page, RedirectAttributes flash) {
        flash.addFlashAttribute("refused", "post.changed");
        return "redirect:" + root(visit) + page;
    }
}
