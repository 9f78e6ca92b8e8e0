package mk.infocenter.alliances.organizations.capacity.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import mk.infocenter.alliances.api.Cursor;
import mk.infocenter.alliances.api.PageOf;
import mk.infocenter.alliances.api.VersionTag;
import mk.infocenter.alliances.identity.Requires;
import mk.infocenter.alliances.organizations.capacity.PlanItemDetails;
import mk.infocenter.alliances.organizations.capacity.PlanItemManagement;
import mk.infocenter.alliances.organizations.capacity.PlanItemStatus;
import mk.infocenter.alliances.organizations.capacity.PlanItemText;
import mk.infocenter.alliances.organizations.capacity.PlanQuery;
import mk.infocenter.alliances.organizations.capacity.Responsible;
import mk.infocenter.alliances.tenancy.LocalizedText;
import mk.infocenter.alliances.tenancy.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The capacity plan for programs. */
@RestController
@RequestMapping("/api/v1/{tenant}/capacity-plan-items")
@Requires(Role.STAFF)
@Tag(name = "Capacity plan", description = "What the organization wants to become able to do after an assessment.")
class PlanItemResource {

    private final PlanItemManagement plan;

    PlanItemResource(PlanItemManagement plan) {
        this.plan = plan;
    }

    @Schema(name = "NewCapacityPlanItem")
    record New(
            @Schema(description = "The agreed round it follows from") @NotNull(message = "{form.missing}") UUID assessment,

            @Schema(description = "Code of a capacity of its rubric", example = "FINANCE")
            @NotNull(message = "{form.missing}") String capacity,

            @Valid @NotNull(message = "{form.missing}") Input item) {}

    @Schema(name = "CapacityPlanItemInput")
    record Input(
            @Schema(description = "Up to 500 characters in each language") @Nullable LocalizedText need,

            @Schema(description = "What will be there then, which one can see or count") @Nullable LocalizedText result,

            @Schema(description = "What Info-center adds", nullable = true) @Nullable LocalizedText support,

            @NotNull(message = "{plan-item.due.missing}") LocalDate due,

            @Schema(description = "STAFF, ADMINISTRATOR or OFFICER", nullable = true) @Nullable Role responsibleRole,

            @Schema(description = "Account of a member, where no role is responsible", nullable = true) @Nullable UUID responsibleAccount) {

        PlanItemText text() {
            return new PlanItemText(
                    orEmpty(need),
                    orEmpty(result),
                    orEmpty(support),
                    due,
                    new Responsible(responsibleRole, responsibleAccount));
        }
    }

    @Schema(name = "CapacityPlanItem")
    record Item(
            UUID id,

            @Schema(description = "Counts the changes; the ETag says it too")
            int version,

            UUID assessment,
            String capacity,
            LocalizedText need,
            LocalizedText result,
            LocalizedText support,
            LocalDate due,
            @Schema(nullable = true) @Nullable Role responsibleRole,
            @Schema(nullable = true) @Nullable UUID responsibleAccount,
            PlanItemStatus status,

            @Schema(description = "What is there now; empty until it is done")
            LocalizedText outcome) {

        static Item of(PlanItemDetails item) {
            var text = item.text();
            return new Item(
                    item.id(),
                    item.version(),
                    item.assessment(),
                    item.capacity(),
                    text.need(),
                    text.result(),
                    text.support(),
                    text.due(),
                    text.responsible().role(),
                    text.responsible().account(),
                    item.status(),
                    item.outcome());
        }
    }

    @Schema(name = "CapacityPlanItemOutcome")
    record Outcome(
            @Schema(description = "What is there now") @Nullable LocalizedText outcome) {}

    @GetMapping
    @Operation(
            operationId = "listCapacityPlanItems",
            summary = "List the items of the capacity plan",
            description = "What is due earlier comes first.")
    PageOf<Item> list(
            @RequestParam(defaultValue = PageOf.USUAL) @Min(1) @Max(PageOf.LARGEST) int limit,
            @RequestParam(required = false) @Nullable Cursor after) {
        var place = after == null
                ? PlanQuery.Place.START
                : new PlanQuery.Place(plan.item(after.last()).text().due(), after.last());
        return PageOf.of(
                plan.page(PlanQuery.in(List.of(), "", false), place, limit + 1), limit, PlanItemDetails::id, Item::of);
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            operationId = "proposeCapacityPlanItem",
            summary = "Propose an item of the capacity plan",
            description = "Info-center agrees to it, or proposes something else.")
    ResponseEntity<Item> propose(@Valid @RequestBody New input) {
        var item =
                plan.propose(input.assessment(), input.capacity(), input.item().text());
        return VersionTag.created(item.id(), item.version(), Item.of(item));
    }

    @GetMapping("/{id}")
    @Operation(operationId = "getCapacityPlanItem", summary = "Read an item of the capacity plan")
    ResponseEntity<Item> item(@PathVariable UUID id) {
        return tagged(plan.item(id));
    }

    @PutMapping("/{id}")
    @Operation(
            operationId = "reviseCapacityPlanItem",
            summary = "Propose an item anew",
            description = "All of it, while it is proposed; what is left out is emptied.")
    ResponseEntity<Item> revise(@PathVariable UUID id, VersionTag seen, @Valid @RequestBody Input input) {
        return tagged(plan.revise(id, seen.version(), input.text()));
    }

    @PostMapping("/{id}/agreement")
    @Operation(
            operationId = "agreeToCapacityPlanItem",
            summary = "Agree to an item",
            description = "An administrator, to one that Info-center has proposed, as it was read at the version.")
    ResponseEntity<Item> agree(@PathVariable UUID id, VersionTag seen) {
        return tagged(plan.agree(id, seen.version()));
    }

    @PostMapping("/{id}/start")
    @Operation(operationId = "startCapacityPlanItem", summary = "Begin to work on an agreed item")
    ResponseEntity<Item> start(@PathVariable UUID id) {
        return tagged(plan.start(id));
    }

    @PostMapping("/{id}/completion")
    @Operation(
            operationId = "completeCapacityPlanItem",
            summary = "Say that an item is done",
            description = "And what is there now.")
    ResponseEntity<Item> complete(@PathVariable UUID id, @Valid @RequestBody Outcome input) {
        return tagged(plan.complete(id, orEmpty(input.outcome())));
    }

    private static LocalizedText orEmpty(@Nullable LocalizedText text) {
        return text == null ? LocalizedText.EMPTY : text;
    }

    private static ResponseEntity<Item> tagged(PlanItemDetails item) {
        return VersionTag.of(item.version(), Item.of(item));
    }
}
