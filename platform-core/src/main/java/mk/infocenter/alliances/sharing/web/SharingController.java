package mk.infocenter.alliances.sharing.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import mk.infocenter.alliances.api.InvalidField;
import mk.infocenter.alliances.identity.Requires;
import mk.infocenter.alliances.identity.Visit;
import mk.infocenter.alliances.sharing.Audience;
import mk.infocenter.alliances.sharing.ContributionView;
import mk.infocenter.alliances.sharing.GrantStatus;
import mk.infocenter.alliances.sharing.GrantSummary;
import mk.infocenter.alliances.sharing.ShareManagement;
import mk.infocenter.alliances.sharing.ShareManagement.Filter;
import mk.infocenter.alliances.sharing.ShareMode;
import mk.infocenter.alliances.sharing.SharedKinds;
import mk.infocenter.alliances.sharing.SharedReading;
import mk.infocenter.alliances.tenancy.NotFound;
import mk.infocenter.alliances.tenancy.Reason;
import mk.infocenter.alliances.tenancy.Role;
import mk.infocenter.alliances.web.Chip;
import mk.infocenter.alliances.web.Keyset;
import mk.infocenter.alliances.web.Query;
import mk.infocenter.alliances.web.Reasons;
import mk.infocenter.alliances.web.Toast;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What the organization shares of its own; administrators decide, staff see. */
@Controller
@Requires(Role.STAFF)
class SharingController {

    static final int SIZE = 20;
    private static final String BACK = "redirect:/{tenant}/sharing/{kind}/{record}";

    private final ShareManagement shares;
    private final SharedReading reading;
    private final SharedKinds kinds;
    private final Audiences audiences;
    private final MessageSource messages;

    SharingController(
            ShareManagement shares,
            SharedReading reading,
            SharedKinds kinds,
            Audiences audiences,
            MessageSource messages) {
        this.shares = shares;
        this.reading = reading;
        this.kinds = kinds;
        this.audiences = audiences;
        this.messages = messages;
    }

    @GetMapping("/{tenant}/sharing")
    String grants(
            @RequestAttribute Visit visit,
            HttpServletRequest request,
            @RequestParam(required = false) @Nullable UUID after,
            Locale locale,
            Model model) {
        var query = Query.of(request, "status", "kind");
        var status = query.all("status", GrantStatus.class).stream().findFirst().orElse(null);
        var kind = kinds.names().contains(query.text("kind")) ? query.text("kind") : null;
        var found = shares.page(new Filter(kind, null, status), after, SIZE + 1);
        model.addAttribute("query", query);
        model.addAttribute("chips", chips(query, locale));
        model.addAttribute("kinds", kinds.names());
        model.addAttribute("statuses", GrantStatus.values());
        model.addAttribute("keyset", Keyset.of(found, SIZE, grant -> grant.id().toString()));
        model.addAttribute("first", after == null);
        model.addAttribute("now", Instant.now());
        model.addAttribute("audiences", names(visit, found, locale));
        return "sharing/grants";
    }

    @GetMapping("/{tenant}/sharing/{kind}/{record}")
    String record(
            @RequestAttribute Visit visit,
            @PathVariable String kind,
            @PathVariable UUID record,
            @RequestParam(required = false) @Nullable UUID after,
            Locale locale,
            Model model) {
        model.addAttribute("form", new ShareForm());
        return page(visit, kind, record, after, locale, model);
    }

    @PostMapping("/{tenant}/sharing/{kind}/{record}")
    @Requires(Role.ADMINISTRATOR)
    String share(
            @RequestAttribute Visit visit,
            @PathVariable String kind,
            @PathVariable UUID record,
            @Valid @ModelAttribute("form") ShareForm form,
            BindingResult errors,
            Locale locale,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        if (!errors.hasErrors()) {
            try {
                shares.share(kind, record, new Audience(form.getAudience()), form.getMode(), form.end());
                Toast.of("sharing.done").show(flash);
                return BACK;
            } catch (InvalidField e) {
                errors.rejectValue(e.field(), e.message());
            }
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return page(visit, kind, record, null, locale, model);
    }

    @PostMapping("/{tenant}/sharing/{kind}/{record}/{grant}/revocation")
    @Requires(Role.ADMINISTRATOR)
    String revoke(
            @RequestAttribute Visit visit,
            @PathVariable String kind,
            @PathVariable UUID record,
            @PathVariable UUID grant,
            @RequestParam(defaultValue = "") String reason,
            Locale locale,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        if (!shares.grant(grant).record().equals(record)) {
            throw new NotFound("grant " + grant);
        }
        if (Reasons.refused(reason, "revoke-" + grant, model, response)) {
            model.addAttribute("form", new ShareForm());
            return page(visit, kind, record, null, locale, model);
        }
        shares.revoke(grant, new Reason(reason));
        Toast.of("sharing.revoked").show(flash);
        return BACK;
    }

    private String page(Visit visit, String kind, UUID record, @Nullable UUID after, Locale locale, Model model) {
        var key = visit.organization().key();
        var owned = shares.owned(kind, record);
        var found = shares.page(new Filter(kind, record, null), after, SIZE + 1);
        var given = reading.contributions(
                record,
                found.stream()
                        .filter(grant -> grant.mode() == ShareMode.CONTRIBUTE)
                        .map(GrantSummary::id)
                        .toList());
        model.addAttribute("kind", kind);
        model.addAttribute("record", record);
        model.addAttribute("owned", owned);
        model.addAttribute("contributable", kinds.named(kind).contributions());
        model.addAttribute("modes", ShareMode.values());
        model.addAttribute("circles", audiences.circles(key, locale));
        model.addAttribute("organizations", audiences.organizations(key, locale));
        model.addAttribute("query", new Query("/" + key + "/sharing/" + kind + "/" + record, Map.of()));
        model.addAttribute("keyset", Keyset.of(found, SIZE, grant -> grant.id().toString()));
        model.addAttribute("first", after == null);
        model.addAttribute("now", Instant.now());
        model.addAttribute("audiences", names(visit, found, locale));
        model.addAttribute("contributions", given);
        model.addAttribute(
                "contributors",
                audiences.organizations(
                        given.stream().map(ContributionView::tenant).distinct().toList(), locale));
        return "sharing/record";
    }

    private Map<String, String> names(Visit visit, List<GrantSummary> found, Locale locale) {
        return audiences.names(
                visit.organization().key(),
                found.stream().map(GrantSummary::audience).distinct().toList(),
                locale);
    }

    private List<Chip> chips(Query query, Locale locale) {
        var chips = new ArrayList<Chip>();
        for (var status : query.all("status", GrantStatus.class)) {
            chips.add(new Chip(
                    messages.getMessage("share-grant.status." + status, null, locale), query.without("status")));
        }
        if (kinds.names().contains(query.text("kind"))) {
            chips.add(
                    new Chip(messages.getMessage("record." + query.text("kind"), null, locale), query.without("kind")));
        }
        return chips;
    }
}
