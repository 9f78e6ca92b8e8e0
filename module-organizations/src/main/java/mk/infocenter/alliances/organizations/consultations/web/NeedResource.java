package mk.infocenter.alliances.organizations.consultations.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.List;
import java.util.UUID;
import mk.infocenter.alliances.api.Cursor;
import mk.infocenter.alliances.api.PageOf;
import mk.infocenter.alliances.api.VersionTag;
import mk.infocenter.alliances.identity.Requires;
import mk.infocenter.alliances.organizations.consultations.NeedDetails;
import mk.infocenter.alliances.organizations.consultations.NeedManagement;
import mk.infocenter.alliances.organizations.consultations.NeedStatus;
import mk.infocenter.alliances.tenancy.LocalizedText;
import mk.infocenter.alliances.tenancy.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Needs for programs, which read them alone. */
@RestController
@RequestMapping("/api/v1/{tenant}/needs")
@Requires(Role.STAFF)
@Tag(name = "Needs", description = "What a community asked for and the organization works on.")
class NeedResource {

    private final NeedManagement needs;

    NeedResource(NeedManagement needs) {
        this.needs = needs;
    }

    @Schema(name = "Need")
    record Item(
            UUID id,
            int version,

            @Schema(description = "The priority of a consultation that it was")
            UUID priority,

            LocalizedText title,
            NeedStatus status,

            @Schema(description = "What is there now; empty until it is met")
            LocalizedText result) {

        static Item of(NeedDetails need) {
            return new Item(need.id(), need.version(), need.priority(), need.title(), need.status(), need.result());
        }
    }

    @GetMapping
    @Operation(operationId = "listNeeds", summary = "List the needs", description = "The newest come first.")
    PageOf<Item> list(
            @RequestParam(defaultValue = PageOf.USUAL) @Min(1) @Max(PageOf.LARGEST) int limit,
            @RequestParam(required = false) @Nullable Cursor after) {
        return PageOf.of(
                needs.page(after == null ? null : after.last(), List.of(), limit + 1),
                limit,
                NeedDetails::id,
                Item::of);
    }

    @GetMapping("/{id}")
    @Operation(operationId = "getNeed", summary = "Read a need")
    ResponseEntity<Item> need(@PathVariable UUID id) {
        var need = needs.need(id);
        return VersionTag.of(need.version(), Item.of(need));
    }
}
