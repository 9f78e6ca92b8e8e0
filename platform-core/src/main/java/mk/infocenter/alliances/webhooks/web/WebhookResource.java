package mk.infocenter.alliances.webhooks.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import mk.infocenter.alliances.api.Cursor;
import mk.infocenter.alliances.api.PageOf;
import mk.infocenter.alliances.api.VersionTag;
import mk.infocenter.alliances.identity.Requires;
import mk.infocenter.alliances.tenancy.Role;
import mk.infocenter.alliances.webhooks.DisabledBecause;
import mk.infocenter.alliances.webhooks.WebhookDelivery;
import mk.infocenter.alliances.webhooks.WebhookManagement;
import mk.infocenter.alliances.webhooks.WebhookSummary;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Webhooks for programs. */
@RestController
@RequestMapping("/api/v1/{tenant}/webhooks")
@Requires(Role.STAFF)
@Tag(
        name = "Webhooks",
        description = "Addresses that are told what happens in the organization, by messages with ids, signed after"
                + " Standard Webhooks 1.0 and sent for 24 hours until the receiver answers with a 2xx.")
class WebhookResource {

    private final WebhookManagement webhooks;

    WebhookResource(WebhookManagement webhooks) {
        this.webhooks = webhooks;
    }

    @Schema(name = "WebhookInput")
    record Input(
            @Schema(description = "A public http or https address", example = "https://hooks.example/alliances")
            @NotBlank(message = "{webhook-form.url.missing}") @Size(max = 500, message = "{form.too-long}") String url,

            @Schema(description = "What it is for, to people", example = "Newsletter")
            @NotBlank(message = "{webhook-form.description.missing}") @Size(max = 200, message = "{form.too-long}") String description,

            @Schema(description = "Names of the events to be told of", example = "[\"organization.changed\"]")
            @NotEmpty(message = "{webhook-form.events.missing}") List<String> events) {}

    @Schema(name = "NewWebhook")
    record Created(
            WebhookSummary webhook,

            @Schema(description = "Key of the signatures; it is told here and never again", example = "whsec_…")
            String secret) {}

    @GetMapping
    @Operation(operationId = "listWebhooks", summary = "List webhooks", description = "Newest first.")
    PageOf<WebhookSummary> list(
            @RequestParam(defaultValue = PageOf.USUAL) @Min(1) @Max(PageOf.LARGEST) int limit,
            @RequestParam(required = false) @Nullable Cursor after) {
        return PageOf.of(
                webhooks.page(after == null ? null : after.last(), limit + 1),
                limit,
                WebhookSummary::id,
                webhook -> webhook);
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            operationId = "createWebhook",
            summary = "Create a webhook",
            description = "It is active at once. The address must be public; redirects are not followed.")
    ResponseEntity<Created> create(@Valid @RequestBody Input input) {
        var made = webhooks.create(input.url(), input.description(), input.events());
        return ResponseEntity.created(ServletUriComponentsBuilder.fromCurrentRequestUri()
                        .path("/{id}")
                        .build(made.webhook().id()))
                .eTag(new VersionTag(made.webhook().version()).tag())
                .body(new Created(made.webhook(), made.secret()));
    }

    @GetMapping("/{id}")
    @Operation(operationId = "getWebhook", summary = "Read a webhook", description = "Never its secret.")
    ResponseEntity<WebhookSummary> webhook(@PathVariable UUID id) {
        return tagged(webhooks.webhook(id));
    }

    @PutMapping("/{id}")
    @Operation(
            operationId = "changeWebhook",
            summary = "Change a webhook",
            description = "All of it; the secret stays as it is.")
    ResponseEntity<WebhookSummary> change(@PathVariable UUID id, VersionTag seen, @Valid @RequestBody Input input) {
        return tagged(webhooks.edit(id, seen.version(), input.url(), input.description(), input.events()));
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            operationId = "deleteWebhook",
            summary = "Delete a webhook",
            description = "With its deliveries; its history stays.")
    void delete(@PathVariable UUID id, VersionTag seen) {
        webhooks.remove(id, seen.version());
    }

    @PostMapping("/{id}/activation")
    @Operation(
            operationId = "enableWebhook",
            summary = "Enable a webhook",
            description = "It is told of what happens from now on.")
    ResponseEntity<WebhookSummary> enable(@PathVariable UUID id) {
        return tagged(webhooks.enable(id));
    }

    @PostMapping("/{id}/deactivation")
    @Operation(
            operationId = "disableWebhook",
            summary = "Disable a webhook",
            description = "Nothing is sent any more; what was still due is given up.")
    ResponseEntity<WebhookSummary> disable(@PathVariable UUID id) {
        return tagged(webhooks.disable(id, DisabledBecause.BY_HAND));
    }

    @PostMapping("/{id}/ping")
    @ResponseStatus(HttpStatus.ACCEPTED)
    @Operation(
            operationId = "pingWebhook",
            summary = "Send a test message",
            description = "Queues a message of the type webhook.ping, whatever events the webhook is told of.")
    void ping(@PathVariable UUID id) {
        webhooks.ping(id);
    }

    @GetMapping("/{id}/deliveries")
    @Operation(
            operationId = "listWebhookDeliveries",
            summary = "List the deliveries of a webhook",
            description = "Newest first, for 30 days.")
    PageOf<WebhookDelivery> deliveries(
            @PathVariable UUID id,
            @RequestParam(defaultValue = PageOf.USUAL) @Min(1) @Max(PageOf.LARGEST) int limit,
            @RequestParam(required = false) @Nullable Cursor after) {
        return PageOf.of(
                webhooks.deliveries(id, after == null ? null : after.last(), limit + 1),
                limit,
                WebhookDelivery::id,
                delivery -> delivery);
    }

    @PostMapping("/{id}/deliveries/{delivery}/redelivery")
    @ResponseStatus(HttpStatus.ACCEPTED)
    @Operation(
            operationId = "redeliverWebhookDelivery",
            summary = "Send a message again",
            description = "With the same id, delivered or not, and for another 24 hours.")
    void redeliver(@PathVariable UUID id, @PathVariable UUID delivery) {
        webhooks.redeliver(id, delivery);
    }

    private static ResponseEntity<WebhookSummary> tagged(WebhookSummary webhook) {
        return VersionTag.of(webhook.version(), webhook);
    }
}
