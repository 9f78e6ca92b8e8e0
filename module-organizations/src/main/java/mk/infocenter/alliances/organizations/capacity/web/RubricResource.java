package mk.infocenter.alliances.organizations.capacity.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.UUID;
import mk.infocenter.alliances.api.PageOf;
import mk.infocenter.alliances.identity.Requires;
import mk.infocenter.alliances.organizations.capacity.RubricDetails;
import mk.infocenter.alliances.organizations.capacity.RubricDirectory;
import mk.infocenter.alliances.organizations.capacity.RubricStatus;
import mk.infocenter.alliances.tenancy.LocalizedText;
import mk.infocenter.alliances.tenancy.Role;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Published rubrics for programs. */
@RestController
@RequestMapping("/api/v1/{tenant}/rubrics")
@Requires(Role.STAFF)
@Tag(name = "Rubrics", description = "What the levels of each capacity mean; one version is published at a time.")
class RubricResource {

    private final RubricDirectory rubrics;

    RubricResource(RubricDirectory rubrics) {
        this.rubrics = rubrics;
    }

    @Schema(name = "Rubric")
    record Rubric(
            UUID id,

            @Schema(description = "Of the version, from 1 on")
            int number,

            RubricStatus status,
            List<Capacity> capacities) {

        static Rubric of(RubricDetails rubric) {
            return new Rubric(
                    rubric.rubric().id(),
                    rubric.rubric().number(),
                    rubric.rubric().status(),
                    rubric.capacities().stream()
                            .map(capacity -> new Capacity(
                                    capacity.code(),
                                    capacity.text().name(),
                                    capacity.text().meaning(),
                                    capacity.text().levels(),
                                    capacity.text().target()))
                            .toList());
        }
    }

    @Schema(name = "RubricCapacity")
    record Capacity(
            @Schema(description = "Which capacity this is, in all versions alike", example = "GOVERNANCE")
            String code,

            LocalizedText name,
            LocalizedText meaning,

            @Schema(description = "What an organization does at each level, from 1 to 4")
            List<LocalizedText> levels,

            @Schema(description = "The level that the network wants everybody to reach")
            int target) {}

    @GetMapping
    @Operation(
            operationId = "listRubrics",
            summary = "List rubrics",
            description = "The version that new rounds are scored by, alone.")
    PageOf<Rubric> list() {
        return new PageOf<>(rubrics.current().map(Rubric::of).stream().toList(), null);
    }

    @GetMapping("/{id}")
    @Operation(operationId = "getRubric", summary = "Read a rubric", description = "Also a retired version.")
    Rubric rubric(@PathVariable UUID id) {
        return Rubric.of(rubrics.published(id));
    }
}
