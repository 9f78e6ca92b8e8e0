package mk.infocenter.alliances.leaving.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import mk.infocenter.alliances.archives.ArchiveDownload;
import mk.infocenter.alliances.archives.ArchiveManagement;
import mk.infocenter.alliances.archives.ArchiveSummary;
import mk.infocenter.alliances.archives.Verifiers;
import mk.infocenter.alliances.identity.Accounts;
import mk.infocenter.alliances.identity.Requires;
import mk.infocenter.alliances.identity.StepUp;
import mk.infocenter.alliances.leaving.LeavingManagement;
import mk.infocenter.alliances.leaving.LeavingSummary;
import mk.infocenter.alliances.tenancy.NotFound;
import mk.infocenter.alliances.tenancy.Reason;
import mk.infocenter.alliances.tenancy.Role;
import mk.infocenter.alliances.tenancy.Scope;
import mk.infocenter.alliances.tenancy.TenantContext;
import mk.infocenter.alliances.tenancy.TenantRegistry;
import mk.infocenter.alliances.tenancy.TenantStatus;
import mk.infocenter.alliances.tenancy.TenantSummary;
import mk.infocenter.alliances.tenancy.TransitionRefused;
import mk.infocenter.alliances.tenancy.TransitionRefused.Why;
import mk.infocenter.alliances.web.Reasons;
import mk.infocenter.alliances.web.Toast;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** How an organization leaves: one page that says where it stands, who must act, and what can be done next. */
@Controller
@Requires(Role.MANAGER)
@StepUp
class LeavingController {

    private static final String RELOAD_SECONDS = "5";

    private final LeavingManagement management;
    private final ArchiveManagement archives;
    private final TenantRegistry tenants;
    private final Accounts accounts;
    private final Verifiers verifiers;
    private final LeavingWords words;

    LeavingController(
            LeavingManagement management,
            ArchiveManagement archives,
            TenantRegistry tenants,
            Accounts accounts,
            Verifiers verifiers,
            LeavingWords words) {
        this.management = management;
        this.archives = archives;
        this.tenants = tenants;
        this.accounts = accounts;
        this.verifiers = verifiers;
        this.words = words;
    }

    @GetMapping("/network/tenants/{tenant}/leaving")
    @Requires({Role.OFFICER, Role.MANAGER})
    String show(@PathVariable("tenant") String key, Model model, HttpServletResponse response, Locale locale) {
        var leaving = page(existing(key), model, locale);
        if (leaving.filter(found -> words.goesOnByItself(found.status())).isPresent()) {
            response.setHeader("Refresh", RELOAD_SECONDS);
        }
        return "leaving/leaving";
    }

    @PostMapping("/network/tenants/{tenant}/leaving")
    String begin(
            @PathVariable("tenant") String key,
            @RequestParam(defaultValue = "") String reason,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash,
            Locale locale) {
        var tenant = existing(key);
        return Reasons.refused(reason, "begin", model, response)
                ? shown(tenant, model, locale)
                : decide(key, () -> management.begin(key, new Reason(reason)), "begun", flash);
    }

    @PostMapping("/network/tenants/{tenant}/leaving/cancellation")
    String cancel(
            @PathVariable("tenant") String key,
            @RequestParam(defaultValue = "") String reason,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash,
            Locale locale) {
        var tenant = existing(key);
        return Reasons.refused(reason, "cancellation", model, response)
                ? shown(tenant, model, locale)
                : decide(key, () -> management.cancel(key, new Reason(reason)), "cancelled", flash);
    }

    @PostMapping("/network/tenants/{tenant}/leaving/archive")
    void handOut(@PathVariable("tenant") String key, HttpServletResponse response) throws IOException {
        existing(key);
        var archive = inLead(() -> management.last(key))
                .map(LeavingSummary::archive)
                .orElseThrow(() -> new TransitionRefused(Why.STATE, key + " has no archive to hand out"));
        ArchiveSummary handedOut = TenantContext.in(new Scope.Tenant(key), () -> archives.handOut(archive));
        ArchiveDownload.begin(response, key, handedOut);
        var target = response.getOutputStream();
        TenantContext.in(new Scope.Tenant(key), () -> {
            archives.read(archive, target);
            return archive;
        });
    }

    @PostMapping("/network/tenants/{tenant}/leaving/repetition")
    String again(@PathVariable("tenant") String key, RedirectAttributes flash) {
        existing(key);
        return decide(key, () -> management.exportAgain(key), "again", flash);
    }

    /** The statement that the other deployment has signed, as its operator copied it. */
    @PostMapping("/network/tenants/{tenant}/leaving/verification")
    String verify(
            @PathVariable("tenant") String key,
            @RequestParam(defaultValue = "") String statement,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash,
            Locale locale) {
        var tenant = existing(key);
        var read = verifiers.read(statement);
        var wrong = "leaving.statement.unreadable";
        if (read.isPresent()) {
            try {
                return decide(key, () -> management.verify(key, read.get()), "verified", flash);
            } catch (TransitionRefused refused) {
                if (refused.why() != Why.GUARD) {
                    throw refused;
                }
                wrong = refused.message();
            }
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        model.addAttribute("statement", statement);
        model.addAttribute("wrongStatement", wrong);
        return shown(tenant, model, locale);
    }

    @PostMapping("/network/tenants/{tenant}/leaving/confirmation")
    String confirm(@PathVariable("tenant") String key, RedirectAttributes flash) {
        existing(key);
        return decide(key, () -> management.confirm(key), "confirmed", flash);
    }

    private String decide(String key, Runnable decision, String done, RedirectAttributes flash) {
        inLead(() -> {
            decision.run();
            return done;
        });
        Toast.of("leaving.done." + done).show(flash);
        return "redirect:/network/tenants/" + key + "/leaving";
    }

    private String shown(TenantSummary tenant, Model model, Locale locale) {
        page(tenant, model, locale);
        return "leaving/leaving";
    }

    private Optional<LeavingSummary> page(TenantSummary tenant, Model model, Locale locale) {
        var leaving = inLead(() -> management.last(tenant.key()));
        model.addAttribute("tenant", tenant);
        model.addAttribute("verifiers", verifiers.names());
        model.addAttribute("leaving", leaving.orElse(null));
        model.addAttribute(
                "mayBegin",
                tenant.status() == TenantStatus.SUSPENDED
                        && TenantContext.actor().role() == Role.MANAGER);
        var open = leaving.filter(found -> !found.status().ended());
        model.addAttribute(
                "mayCancel",
                open.map(found -> found.offers("cancel"))
                        .orElse(tenant.status() == TenantStatus.EXPORTING
                                && TenantContext.actor().role() == Role.MANAGER));
        leaving.ifPresent(found -> {
            model.addAttribute("stepper", words.stepper(found));
            model.addAttribute("baton", words.baton(found, locale));
            model.addAttribute(
                    "names",
                    accounts.names(Stream.of(found.openedBy(), found.verifiedBy(), found.firstBy(), found.secondBy())
                            .filter(Objects::nonNull)
                            .distinct()
                            .toList()));
            model.addAttribute("archive", archive(tenant, found));
        });
        return leaving;
    }

    /** What can be said of the archive while the organization has rows. */
    private @Nullable ArchiveSummary archive(TenantSummary tenant, LeavingSummary leaving) {
        var id = leaving.archive();
        return id == null || tenant.status() == TenantStatus.CLOSED
                ? null
                : TenantContext.in(new Scope.Tenant(tenant.key()), () -> archives.find(id));
    }

    private TenantSummary existing(String key) {
        return tenants.find(key)
                .filter(tenant -> !tenant.networkLead())
                .orElseThrow(() -> new NotFound("tenant " + key));
    }

    private <T> T inLead(Supplier<T> work) {
        return TenantContext.in(new Scope.Tenant(tenants.lead().key()), work::get);
    }
}
