package mk.infocenter.alliances.onboarding.web;

import java.util.Locale;
import java.util.stream.Collectors;
import mk.infocenter.alliances.identity.Requires;
import mk.infocenter.alliances.identity.Visit;
import mk.infocenter.alliances.onboarding.OnboardingManagement;
import mk.infocenter.alliances.tenancy.Role;
import mk.infocenter.alliances.tenancy.TenantContext;
import mk.infocenter.alliances.web.Toast;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The first page of an invited organization: what to do, what is done, and going public. */
@Controller
@Requires(Role.STAFF)
class OnboardingController {

    private final OnboardingManagement onboarding;
    private final MessageSource messages;

    OnboardingController(OnboardingManagement onboarding, MessageSource messages) {
        this.onboarding = onboarding;
        this.messages = messages;
    }

    @GetMapping("/{tenant}/onboarding")
    String page(@RequestAttribute Visit visit, Model model, Locale locale) {
        var tasks = onboarding.tasks();
        model.addAttribute("tenant", visit.organization());
        model.addAttribute("tasks", tasks);
        model.addAttribute(
                "open",
                tasks.open().stream()
                        .map(task -> messages.getMessage("onboarding.task." + task.key(), null, locale))
                        .collect(Collectors.joining(", ")));
        model.addAttribute("administers", TenantContext.actor().role() == Role.ADMINISTRATOR);
        return "onboarding/onboarding";
    }

    @PostMapping("/{tenant}/onboarding/completion")
    @Requires(Role.ADMINISTRATOR)
    String complete(@PathVariable String tenant, RedirectAttributes flash) {
        onboarding.complete();
        Toast.of("onboarding.completed").show(flash);
        return "redirect:/" + tenant;
    }
}
