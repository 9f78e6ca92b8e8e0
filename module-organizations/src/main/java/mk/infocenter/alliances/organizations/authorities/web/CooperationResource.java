package mk.infocenter.alliances.organizations.authorities.web;

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
import mk.infocenter.alliances.organizations.authorities.CooperationKind;
import mk.infocenter.alliances.organizations.authorities.CooperationManagement;
import mk.infocenter.alliances.organizations.authorities.CooperationQuery;
import mk.infocenter.alliances.organizations.authorities.CooperationText;
import mk.infocenter.alliances.organizations.authorities.CooperationView;
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

/** Meetings, letters and agreements for programs, without the people who took part. */
@RestController
@RequestMapping("/api/v1/{tenant}/cooperation-records")
@Requires(Role.STAFF)
@Tag(name = "Cooperation records", description = "Meetings, letters and agreements with authorities.")
class CooperationResource {

    private final CooperationManagement cooperations;

    CooperationResource(CooperationManagement cooperations) {
        this.cooperations = cooperations;
    }

    @Schema(name = "CooperationRecordInput")
    record Input(
            @NotNull(message = "{cooperation.kind.missing}") CooperationKind kind,
            @NotNull(message = "{cooperation.day.missing}") LocalDate day,

            @NotNull(message = "{commitment.authority.missing}") UUID authority,

            @Schema(description = "Up to 200 characters in each language")
            @NotNull(message = "{cooperation.subject.missing}") LocalizedText subject,

            @Schema(description = "Ids of officials who took part", nullable = true) @Nullable List<UUID> officials,

            @Schema(description = "Up to 5000 characters in each language, marked as in CommonMark", nullable = true)
            @Nullable LocalizedText result) {

        CooperationText text() {
            return new CooperationText(
                    kind,
                    day,
                    authority,
                    subject,
                    officials == null ? List.of() : officials,
                    result == null ? LocalizedText.EMPTY : result);
        }
    }

    @Schema(name = "CooperationRecord")
    record Meeting(
            UUID id,

            @Schema(description = "Counts the changes; the ETag says it too")
            int version,

            CooperationKind kind,
            LocalDate day,
            UUID authority,
            String municipality,
            LocalizedText subject,
            List<UUID> officials,
            LocalizedText result) {

        static Meeting of(CooperationView record) {
            return new Meeting(
                    record.id(),
                    record.version(),
                    record.kind(),
                    record.day(),
                    record.authority(),
                    record.municipality(),
                    record.subject(),
                    record.officials(),
                    record.result());
        }
    }

    @GetMapping
    @Operation(
            operationId = "listCooperationRecords",
            summary = "List meetings, letters and agreements",
            description = "The last ones first.")
    PageOf<Meeting> list(
            @RequestParam(defaultValue = PageOf.USUAL) @Min(1) @Max(PageOf.LARGEST) int limit,
            @RequestParam(required = false) @Nullable Cursor after) {
        var place = after == null
                ? CooperationQuery.Place.START
                : new CooperationQuery.Place(cooperations.record(after.last()).day(), after.last());
        return PageOf.of(
                cooperations.page(CooperationQuery.ALL, place, limit + 1), limit, CooperationView::id, Meeting::of);
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(operationId = "createCooperationRecord", summary = "Record a meeting, a letter or an agreement")
    ResponseEntity<Meeting> record(@Valid @RequestBody Input input) {
        var id = cooperations.record(input.text());
        return VersionTag.created(id, 0, Meeting.of(cooperations.record(id)));
    }

    @GetMapping("/{id}")
    @Operation(operationId = "getCooperationRecord", summary = "Read a meeting, a letter or an agreement")
    ResponseEntity<Meeting> record(@PathVariable UUID id) {
        var record = cooperations.record(id);
        return VersionTag.of(record.version(), Meeting.of(record));
    }

    @PutMapping("/{id}")
    @Operation(
            operationId = "changeCooperationRecord",
            summary = "Change a meeting, a letter or an agreement",
            description = "All of it; what is left out is emptied.")
    ResponseEntity<Meeting> edit(@PathVariable UUID id, VersionTag seen, @Valid @RequestBody Input input) {
        cooperations.edit(id, seen.version(), input.text());
        return record(id);
    }
}
