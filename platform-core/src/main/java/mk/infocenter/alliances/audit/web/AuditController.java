package mk.infocenter.alliances.audit.web;

import java.util.Locale;
import mk.infocenter.alliances.identity.Requires;
import mk.infocenter.alliances.identity.Visit;
import mk.infocenter.alliances.tenancy.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestParam;

/** Where auditors begin: an outline of the network's latest changes, or the one organization that they read. */
@Controller
@Requires(Role.AUDITOR)
class AuditController {

    private final HistoryPages pages;

    AuditController(HistoryPages pages) {
        this.pages = pages;
    }

    @GetMapping("/audit")
    String network(
            @RequestAttribute Visit visit,
            @RequestParam(required = false) @Nullable Long before,
            Locale locale,
            Model model) {
        var grants = visit.grants().orElseThrow();
        return grants.auditsNetwork()
                ? pages.outline(before, locale, model)
                : "redirect:/audit/" + grants.audits().getFirst();
    }
}
