package mk.infocenter.alliances.sharing.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import mk.infocenter.alliances.api.InvalidField;
import mk.infocenter.alliances.identity.Requires;
import mk.infocenter.alliances.identity.Visit;
import mk.infocenter.alliances.sharing.ContributionManagement;
import mk.infocenter.alliances.sharing.ShareMode;
import mk.infocenter.alliances.sharing.SharedKinds;
import mk.infocenter.alliances.sharing.SharedReading;
import mk.infocenter.alliances.sharing.SharedReading.Filter;
import mk.infocenter.alliances.sharing.SharedSummary;
import mk.infocenter.alliances.tenancy.NotFound;
import mk.infocenter.alliances.tenancy.Role;
import mk.infocenter.alliances.tenancy.TenantRegistry;
import mk.infocenter.alliances.web.Chip;
import mk.infocenter.alliances.web.Choice;
import mk.infocenter.alliances.web.Keyset;
import mk.infocenter.alliances.web.Query;
import mk.infocenter.alliances.web.Toast;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What others share with the organization: the list, each record in the scope of a guest, and what it adds to them. */
@Controller
@Requires(Role.STAFF)
class SharedController {

    static final int SIZE = 20;
    private static final String RECORD = "/{tenant}/shared/{owner}/{grant}";

    private final SharedReading reading;
    private final ContributionManagement contributions;
    private final SharedKinds kinds;
    private final TenantRegistry tenants;
    private final Audiences audiences;
    private final MessageSource messages;

    SharedController(
            SharedReading reading,
            ContributionManagement contributions,
            SharedKinds kinds,
            TenantRegistry tenants,
            Audiences audiences,
            MessageSource messages) {
        this.reading = reading;
        this.contributions = contributions;
        this.kinds = kinds;
        this.tenants = tenants;
        this.audiences = audiences;
        this.messages = messages;
    }

    @GetMapping("/{tenant}/shared")
    String list(
            @RequestAttribute Visit visit,
            HttpServletRequest request,
            @RequestParam(required = false) @Nullable UUID after,
            Locale locale,
            Model model) {
        var key = visit.organization().key();
        var query = Query.of(request, "owner", "kind", "audience");
        var filter = new Filter(asked(query, "owner"), asked(query, "kind"), asked(query, "audience"));
        var found = reading.page(filter, after, SIZE + 1);
        var owners = audiences.organizations(key, locale);
        model.addAttribute("query", query);
        model.addAttribute("chips", chips(query, key, owners, locale));
        model.addAttribute("owners", owners);
        model.addAttribute("circles", audiences.circles(key, locale));
        model.addAttribute("kinds", kinds.names());
        model.addAttribute("own", key);
        model.addAttribute(
                "keyset", Keyset.of(found, SIZE, shared -> shared.grant().toString()));
        model.addAttribute("first", after == null);
        model.addAttribute(
                "names",
                audiences.organizations(
                        found.stream().map(SharedSummary::owner).distinct().toList(), locale));
        model.addAttribute(
                "audiences",
                audiences.names(
                        key,
                        found.stream().map(SharedSummary::audience).distinct().toList(),
                        locale));
        return "sharing/received";
    }

    /** Nothing of it stays in the browser's cache, so that it is gone when the grant is. */
    @GetMapping(RECORD)
    String record(
            @RequestAttribute Visit visit,
            @PathVariable String owner,
            @PathVariable UUID grant,
            Locale locale,
            Model model,
            HttpServletResponse response) {
        var summary = shared(owner, grant);
        var shown = reading.read(summary).orElseThrow(() -> new NotFound("shared record " + grant));
        model.addAttribute("shared", summary);
        model.addAttribute("shown", shown);
        model.addAttribute("organization", tenants.find(owner).orElseThrow(() -> new NotFound("tenant " + owner)));
        model.addAttribute(
                "audience",
                audiences
                        .names(visit.organization().key(), List.of(summary.audience()), locale)
                        .getOrDefault(summary.audience(), ""));
        model.addAttribute("contributable", summary.mode() == ShareMode.CONTRIBUTE);
        model.addAttribute("given", contributions.given(owner, summary.record()));
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        return "sharing/shared";
    }

    @PostMapping(RECORD + "/contributions")
    String contribute(
            @RequestAttribute Visit visit,
            @PathVariable String owner,
            @PathVariable UUID grant,
            @RequestParam(defaultValue = "") String text,
            Locale locale,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        shared(owner, grant);
        try {
            contributions.contribute(owner, grant, text);
        } catch (InvalidField e) {
            model.addAttribute("wrongText", e.message());
            model.addAttribute("typed", text);
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return record(visit, owner, grant, locale, model, response);
        }
        Toast.of("contribution.given").show(flash);
        return "redirect:" + RECORD;
    }

    /** It is the organization's own, so it may be taken back also where the record is shared no more. */
    @PostMapping("/{tenant}/contributions/{contribution}/withdrawal")
    String withdraw(
            @PathVariable UUID contribution,
            @RequestParam(defaultValue = "") String owner,
            @RequestParam(required = false) @Nullable UUID grant,
            RedirectAttributes flash) {
        contributions.withdraw(contribution);
        Toast.of("contribution.withdrawn").show(flash);
        if (grant == null || reading.find(owner, grant).isEmpty()) {
            return "redirect:/{tenant}/shared";
        }
        flash.addAttribute("sharedBy", owner);
        flash.addAttribute("sharedAs", grant);
        return "redirect:/{tenant}/shared/{sharedBy}/{sharedAs}";
    }

    /** A suspended organization shares nothing. */
    private SharedSummary shared(String owner, UUID grant) {
        return tenants.find(owner)
                .filter(tenant -> tenant.active())
                .flatMap(tenant -> reading.find(tenant.key(), grant))
                .orElseThrow(() -> new NotFound("shared record " + grant));
    }

    private static @Nullable String asked(Query query, String name) {
        return query.text(name).isEmpty() ? null : query.text(name);
    }

    private List<Chip> chips(Query query, String key, List<Choice> owners, Locale locale) {
        var chips = new ArrayList<Chip>();
        if (!query.text("owner").isEmpty()) {
            chips.add(new Chip(named(owners, query.text("owner")), query.without("owner")));
        }
        if (kinds.names().contains(query.text("kind"))) {
            chips.add(
                    new Chip(messages.getMessage("record." + query.text("kind"), null, locale), query.without("kind")));
        }
        if (!query.text("audience").isEmpty()) {
            Map<String, String> names = audiences.names(key, query.all("audience"), locale);
            chips.add(new Chip(names.getOrDefault(query.text("audience"), ""), query.without("audience")));
        }
        return chips;
    }

    private static String named(List<Choice> choices, String value) {
        return choices.stream()
                .filter(choice -> choice.value().equals(value))
                .map(Choice::text)
                .findFirst()
                .orElse(value);
    }
}
