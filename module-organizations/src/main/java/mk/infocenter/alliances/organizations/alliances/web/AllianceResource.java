package mk.infocenter.alliances.organizations.alliances.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import mk.infocenter.alliances.api.PageOf;
import mk.infocenter.alliances.identity.Requires;
import mk.infocenter.alliances.organizations.alliances.AllianceManagement;
import mk.infocenter.alliances.organizations.alliances.AllianceTerms;
import mk.infocenter.alliances.sharing.CircleDirectory;
import mk.infocenter.alliances.sharing.CircleMember;
import mk.infocenter.alliances.sharing.CircleName;
import mk.infocenter.alliances.sharing.CircleStatus;
import mk.infocenter.alliances.sharing.CircleView;
import mk.infocenter.alliances.tenancy.LocalizedText;
import mk.infocenter.alliances.tenancy.NotFound;
import mk.infocenter.alliances.tenancy.Role;
import mk.infocenter.alliances.tenancy.TenantContext;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Alliances for programs, which read them; joining and leaving is decided by people. */
@RestController
@RequestMapping("/api/v1/{tenant}/alliances")
@Requires(Role.STAFF)
@Tag(name = "Alliances", description = "Alliances that the organization leads, belongs to or is invited into.")
class AllianceResource {

    private final CircleDirectory circles;
    private final AllianceManagement alliances;

    AllianceResource(CircleDirectory circles, AllianceManagement alliances) {
        this.circles = circles;
        this.alliances = alliances;
    }

    @Schema(name = "Alliance")
    record Summary(
            @Schema(description = "As it stands in grants", example = "radika/0190a000-0000-7000-8000-000000000000")
            String alliance,

            LocalizedText name,

            @Schema(description = "Organization that leads it", example = "radika")
            String lead,

            CircleStatus status,

            @Schema(description = "What the own organization is to it")
            CircleView.Standing standing) {

        static Summary of(CircleView circle) {
            return new Summary(circle.circle(), circle.name(), circle.lead(), circle.status(), circle.standing());
        }
    }

    @Schema(name = "AllianceDetails")
    record Details(
            Summary alliance,
            LocalizedText purpose,
            LocalizedText memorandum,
            LocalDate since,
            @Schema(nullable = true) @Nullable LocalDate until,

            @Schema(description = "Organizations that belong to it, the lead first")
            List<String> members) {}

    @GetMapping
    @Operation(
            operationId = "listAlliances",
            summary = "List alliances",
            description = "All on one page, newest first.")
    PageOf<Summary> list() {
        return new PageOf<>(
                circles.of(TenantContext.requiredTenant()).stream()
                        .map(Summary::of)
                        .toList(),
                null);
    }

    @GetMapping("/{home}/{id}")
    @Operation(operationId = "getAlliance", summary = "Read an alliance")
    Details alliance(@PathVariable String home, @PathVariable UUID id) {
        var viewer = TenantContext.requiredTenant();
        var name = new CircleName(home, id).toString();
        var circle = circles.find(viewer, name).orElseThrow(() -> new NotFound("alliance " + name));
        AllianceTerms terms = alliances.terms(circle).orElseThrow(() -> new NotFound("alliance " + name));
        return new Details(
                Summary.of(circle),
                terms.purpose(),
                terms.memorandum(),
                terms.since(),
                terms.until(),
                circles.members(viewer, circle).stream()
                        .filter(CircleMember::belongs)
                        .map(CircleMember::tenant)
                        .toList());
    }
}
