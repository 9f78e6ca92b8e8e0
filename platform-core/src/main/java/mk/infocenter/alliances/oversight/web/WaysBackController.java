package mk.infocenter.alliances.oversight.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import java.util.function.Supplier;
import mk.infocenter.alliances.identity.Requires;
import mk.infocenter.alliances.identity.StepUp;
import mk.infocenter.alliances.identity.WayBackManagement;
import mk.infocenter.alliances.identity.WayBackRefused;
import mk.infocenter.alliances.tenancy.Reason;
import mk.infocenter.alliances.tenancy.Role;
import mk.infocenter.alliances.tenancy.Scope;
import mk.infocenter.alliances.tenancy.TenantContext;
import mk.infocenter.alliances.tenancy.TenantRegistry;
import mk.infocenter.alliances.web.Toast;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Two managers let administrators and people of the network back in; records of Info-center's own tenant. */
@Controller
@Requires(Role.MANAGER)
@StepUp
class WaysBackController {

    private static final String PAGE = "redirect:/network/ways-back";

    private final WayBackManagement ways;
    private final TenantRegistry tenants;

    WaysBackController(WayBackManagement ways, TenantRegistry tenants) {
        this.ways = ways;
        this.tenants = tenants;
    }

    @GetMapping("/network/ways-back")
    String list(Model model) {
        model.addAttribute("ways", inLead(ways::proposed));
        return "oversight/ways-back";
    }

    @PostMapping("/network/ways-back")
    String propose(
            @RequestParam(defaultValue = "") String address,
            @RequestParam(defaultValue = "") String reason,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        model.addAttribute("address", address);
        model.addAttribute("reason", reason);
        if (Reason.wrong(reason) != null) {
            model.addAttribute("wrongReason", Reason.wrong(reason));
        } else {
            try {
                run(() -> ways.propose(address.strip(), new Reason(reason)));
                Toast.of("way-back.proposed").show(flash);
                return PAGE;
            } catch (WayBackRefused e) {
                model.addAttribute("wrongAddress", "way-back.refused." + e.code());
            }
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return list(model);
    }

    @PostMapping("/network/ways-back/{way}/opening")
    String open(
            @PathVariable("way") UUID id,
            @RequestParam(defaultValue = "") String reason,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        var wrong = Reason.wrong(reason);
        if (wrong != null) {
            model.addAttribute("wrongWay", id);
            model.addAttribute("wrongWayReason", wrong);
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return list(model);
        }
        run(() -> ways.open(id, new Reason(reason)));
        Toast.of("way-back.opened").show(flash);
        return PAGE;
    }

    @PostMapping("/network/ways-back/{way}/withdrawal")
    String withdraw(@PathVariable("way") UUID id, RedirectAttributes flash) {
        run(() -> ways.withdraw(id));
        Toast.of("way-back.withdrawn").show(flash);
        return PAGE;
    }

    private void run(Runnable work) {
        inLead(() -> {
            work.run();
            return PAGE;
        });
    }

    private <T> T inLead(Supplier<T> work) {
        return TenantContext.in(new Scope.Tenant(tenants.lead().key()), work::get);
    }
}
