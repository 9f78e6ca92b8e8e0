package mk.infocenter.alliances.organizations.profile.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import mk.infocenter.alliances.api.Cursor;
import mk.infocenter.alliances.api.PageOf;
import mk.infocenter.alliances.identity.Requires;
import mk.infocenter.alliances.organizations.profile.RiskDetails;
import mk.infocenter.alliances.organizations.profile.RiskKind;
import mk.infocenter.alliances.organizations.profile.RiskLevel;
import mk.infocenter.alliances.organizations.profile.RiskManagement;
import mk.infocenter.alliances.organizations.profile.RiskStatus;
import mk.infocenter.alliances.tenancy.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The risks that Info-center sees in the organization, for its own programs, which read them. */
@RestController
@RequestMapping("/api/v1/{tenant}/risk-flags")
@Requires(Role.STAFF)
@Tag(name = "Risk flags", description = "What Info-center sees as a risk in the organization, and why.")
class RiskFlagResource {

    private final RiskManagement risks;

    RiskFlagResource(RiskManagement risks) {
        this.risks = risks;
    }

    @Schema(name = "RiskFlag")
    record Flag(
            UUID id,
            RiskKind kind,
            RiskLevel level,
            @Schema(description = "Why it was raised") String cause,
            RiskStatus status,

            @Schema(description = "The day from which it is in its state")
            LocalDate since,

            @Schema(description = "Why it is seen no more", nullable = true) @Nullable String cleared) {

        static Flag of(RiskDetails flag) {
            return new Flag(
                    flag.id(), flag.kind(), flag.level(), flag.cause(), flag.status(), flag.since(), flag.cleared());
        }
    }

    @GetMapping
    @Operation(operationId = "listRiskFlags", summary = "List risk flags", description = "Newest first.")
    PageOf<Flag> list(
            @RequestParam(defaultValue = PageOf.USUAL) @Min(1) @Max(PageOf.LARGEST) int limit,
            @RequestParam(required = false) @Nullable Cursor after) {
        return PageOf.of(
                risks.page(after == null ? null : after.last(), List.of(), limit + 1),
                limit,
                RiskDetails::id,
                Flag::of);
    }

    @GetMapping("/{id}")
    @Operation(operationId = "getRiskFlag", summary = "Read a risk flag")
    Flag flag(@PathVariable UUID id) {
        return Flag.of(risks.flag(id));
    }
}
