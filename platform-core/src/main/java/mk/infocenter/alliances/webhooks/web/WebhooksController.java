package mk.infocenter.alliances.webhooks.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.UUID;
import mk.infocenter.alliances.api.InvalidField;
import mk.infocenter.alliances.identity.Requires;
import mk.infocenter.alliances.lists.ListFile;
import mk.infocenter.alliances.tenancy.Role;
import mk.infocenter.alliances.tenancy.StaleVersion;
import mk.infocenter.alliances.web.Toast;
import mk.infocenter.alliances.webhooks.DisabledBecause;
import mk.infocenter.alliances.webhooks.WebhookDelivery;
import mk.infocenter.alliances.webhooks.WebhookManagement;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Webhooks in the workspace. Whoever may read the records may have other systems told that they changed. */
@Controller
@Requires(Role.STAFF)
class WebhooksController {

    static final int SIZE = 50;
    private static final int DELIVERIES = 20;
    private static final String BACK = "redirect:/{tenant}/webhooks/{id}";

    private final WebhookManagement webhooks;

    WebhooksController(WebhookManagement webhooks) {
        this.webhooks = webhooks;
    }

    @GetMapping("/{tenant}/webhooks")
    String list(@RequestParam(required = false) @Nullable UUID after, Model model) {
        var page = webhooks.page(after, SIZE + 1);
        var shown = page.stream().limit(SIZE).toList();
        model.addAttribute("webhooks", shown);
        model.addAttribute("next", page.size() > SIZE ? shown.getLast().id() : null);
        return "webhooks/webhooks";
    }

    @GetMapping("/{tenant}/webhooks/new")
    String form(Model model) {
        model.addAttribute("form", new WebhookForm());
        return form(null, model);
    }

    /** The answer itself shows the secret: a redirect would have to keep it somewhere. */
    @PostMapping("/{tenant}/webhooks")
    String create(
            @Valid @ModelAttribute("form") WebhookForm form,
            BindingResult errors,
            Model model,
            HttpServletResponse response) {
        if (!errors.hasErrors()) {
            try {
                model.addAttribute("made", webhooks.create(form.getUrl(), form.getDescription(), form.getEvents()));
                response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
                return "webhooks/webhook-made";
            } catch (InvalidField e) {
                errors.rejectValue(e.field(), e.message());
            }
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return form(null, model);
    }

    @GetMapping("/{tenant}/webhooks/{id}")
    String webhook(@PathVariable UUID id, @RequestParam(required = false) @Nullable UUID after, Model model) {
        var page = webhooks.deliveries(id, after, DELIVERIES + 1);
        var shown = page.stream().limit(DELIVERIES).toList();
        model.addAttribute("webhook", webhooks.webhook(id));
        model.addAttribute("deliveries", shown);
        model.addAttribute("next", page.size() > DELIVERIES ? shown.getLast().id() : null);
        return "webhooks/webhook";
    }

    @GetMapping("/{tenant}/webhooks/{id}/download.{format:csv|xlsx}")
    ListFile<WebhookDelivery> download(@PathVariable UUID id) {
        return ListFile.of(
                        "deliveries",
                        WebhookDelivery::id,
                        (@Nullable UUID last, int many) -> webhooks.deliveries(id, last, many))
                .text("webhook.delivery", delivery -> delivery.id().toString())
                .word("webhook.event", delivery -> "webhook.events." + delivery.event())
                .word("record.webhook.status", delivery -> "webhook.delivery." + delivery.status())
                .moment("webhook.happened", WebhookDelivery::created)
                .word(
                        "webhook.answer",
                        delivery -> delivery.lastAnswer() == null ? null : "outbound." + delivery.lastAnswer())
                .number("webhook.attempts", WebhookDelivery::attempts);
    }

    @GetMapping("/{tenant}/webhooks/{id}/edit")
    String edit(@PathVariable UUID id, Model model) {
        model.addAttribute("form", WebhookForm.of(webhooks.webhook(id)));
        return form(id, model);
    }

    /** On a stale version nothing is saved; what was typed stays, beside what is stored. */
    @PostMapping("/{tenant}/webhooks/{id}/edit")
    String save(
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") WebhookForm form,
            BindingResult errors,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        if (!errors.hasErrors()) {
            try {
                webhooks.edit(id, form.getVersion(), form.getUrl(), form.getDescription(), form.getEvents());
                Toast.of("webhook.saved").show(flash);
                return BACK;
            } catch (InvalidField e) {
                errors.rejectValue(e.field(), e.message());
            } catch (StaleVersion | OptimisticLockingFailureException e) {
                var stored = webhooks.webhook(id);
                model.addAttribute("stored", stored);
                form.setVersion(stored.version());
                response.setStatus(HttpStatus.CONFLICT.value());
                return form(id, model);
            }
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return form(id, model);
    }

    @PostMapping("/{tenant}/webhooks/{id}/deactivation")
    String disable(@PathVariable UUID id, RedirectAttributes flash) {
        webhooks.disable(id, DisabledBecause.BY_HAND);
        return back("webhook.disabled", flash);
    }

    @PostMapping("/{tenant}/webhooks/{id}/activation")
    String enable(@PathVariable UUID id, RedirectAttributes flash) {
        webhooks.enable(id);
        return back("webhook.enabled", flash);
    }

    @PostMapping("/{tenant}/webhooks/{id}/ping")
    String ping(@PathVariable UUID id, RedirectAttributes flash) {
        webhooks.ping(id);
        return back("webhook.pinged", flash);
    }

    @PostMapping("/{tenant}/webhooks/{id}/deliveries/{delivery}/redelivery")
    String redeliver(@PathVariable UUID id, @PathVariable UUID delivery, RedirectAttributes flash) {
        webhooks.redeliver(id, delivery);
        return back("webhook.redelivered", flash);
    }

    @PostMapping("/{tenant}/webhooks/{id}/removal")
    String remove(@PathVariable UUID id, @RequestParam(defaultValue = "-1") int version, RedirectAttributes flash) {
        try {
            webhooks.remove(id, version);
        } catch (StaleVersion | OptimisticLockingFailureException e) {
            return back("webhook.changed", flash);
        }
        Toast.of("webhook.removed").show(flash);
        return "redirect:/{tenant}/webhooks";
    }

    private static String back(String done, RedirectAttributes flash) {
        Toast.of(done).show(flash);
        return BACK;
    }

    private String form(@Nullable UUID id, Model model) {
        model.addAttribute("id", id);
        model.addAttribute("allEvents", webhooks.events());
        return "webhooks/webhook-form";
    }
}
