package mk.infocenter.alliances.organizations.authorities.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import mk.infocenter.alliances.api.Cursor;
import mk.infocenter.alliances.api.PageOf;
import mk.infocenter.alliances.api.VersionTag;
import mk.infocenter.alliances.identity.Requires;
import mk.infocenter.alliances.organizations.authorities.CommitmentDetails;
import mk.infocenter.alliances.organizations.authorities.CommitmentManagement;
import mk.infocenter.alliances.organizations.authorities.CommitmentQuery;
import mk.infocenter.alliances.organizations.authorities.CommitmentStatus;
import mk.infocenter.alliances.organizations.authorities.CommitmentText;
import mk.infocenter.alliances.organizations.authorities.CommitmentText.Source;
import mk.infocenter.alliances.organizations.authorities.Outcome;
import mk.infocenter.alliances.tenancy.LocalizedText;
import mk.infocenter.alliances.tenancy.Reason;
import mk.infocenter.alliances.tenancy.Role;
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

/** Commitments of authorities for programs. */
@RestController
@RequestMapping("/api/v1/{tenant}/commitments")
@Requires(Role.STAFF)
@Tag(name = "Commitments", description = "What authorities promised, by when, and what became of it.")
class CommitmentResource {

    private final CommitmentManagement commitments;

    CommitmentResource(CommitmentManagement commitments) {
        this.commitments = commitments;
    }

    @Schema(name = "CommitmentInput")
    record Input(
            @NotNull(message = "{commitment.authority.missing}") UUID authority,

            @Schema(description = "Who said it", nullable = true) @Nullable UUID official,

            @Schema(description = "Up to 500 characters in each language")
            @NotNull(message = "{commitment.promise.missing}") LocalizedText promise,

            @NotNull(message = "{commitment.promised.missing}") LocalDate promisedOn,

            @NotNull(message = "{commitment.due.missing}") LocalDate due,

            @Schema(description = "True for a promise whose day is over: it is recorded as due")
            boolean alreadyDue,

            @Schema(description = "Where it was promised", nullable = true) @Nullable Source source,

            @Schema(description = "Account of the member who follows it up", nullable = true) @Nullable UUID responsible) {

        CommitmentText text() {
            return new CommitmentText(authority, official, promise, promisedOn, due, alreadyDue, source, responsible);
        }
    }

    @Schema(name = "CommitmentOutcome")
    record Ending(
            @NotNull(message = "{commitment.verdict.missing}") CommitmentStatus verdict,

            @Schema(description = "Up to 2000 characters in each language")
            @NotNull(message = "{commitment.reason.missing}") LocalizedText reason,

            @Schema(
                    description = "Addresses of the proof; needed where no file of the commitment proves it",
                    nullable = true)
            @Nullable List<String> links) {

        Outcome outcome() {
            return new Outcome(verdict, reason, links == null ? List.of() : links);
        }
    }

    @Schema(name = "CommitmentReopening")
    record Reopening(
            @NotBlank(message = "{reason.missing}") @Size(max = Reason.LONGEST, message = "{reason.too-long}") String reason) {}

    @Schema(name = "Commitment")
    record Promise(
            UUID id,

            @Schema(description = "Counts the changes; the ETag says it too")
            int version,

            UUID authority,
            @Schema(nullable = true) @Nullable UUID official,
            String municipality,
            LocalizedText promise,
            LocalDate promisedOn,
            LocalDate due,
            @Schema(nullable = true) @Nullable Source source,
            @Schema(nullable = true) @Nullable UUID responsible,
            CommitmentStatus status,
            LocalizedText reason,
            List<String> links,
            @Schema(nullable = true) @Nullable LocalDate settledOn,
            boolean published) {

        static Promise of(CommitmentDetails commitment) {
            var text = commitment.text();
            return new Promise(
                    commitment.id(),
                    commitment.version(),
                    text.authority(),
                    text.official(),
                    commitment.municipality(),
                    text.promise(),
                    text.promisedOn(),
                    text.due(),
                    text.source(),
                    text.responsible(),
                    commitment.status(),
                    commitment.reason(),
                    commitment.links(),
                    commitment.settledOn(),
                    commitment.published());
        }
    }

    @GetMapping
    @Operation(operationId = "listCommitments", summary = "List commitments", description = "The last days first.")
    PageOf<Promise> list(
            @RequestParam(defaultValue = PageOf.USUAL) @Min(1) @Max(PageOf.LARGEST) int limit,
            @RequestParam(required = false) @Nullable Cursor after) {
        var place = after == null
                ? CommitmentQuery.Place.START
                : new CommitmentQuery.Place(
                        commitments.commitment(after.last()).text().due(), after.last());
        return PageOf.of(
                commitments.page(CommitmentQuery.ALL, place, limit + 1), limit, CommitmentDetails::id, Promise::of);
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(operationId = "createCommitment", summary = "Record what an authority promised")
    ResponseEntity<Promise> record(@Valid @RequestBody Input input) {
        var commitment = commitments.record(input.text());
        return VersionTag.created(commitment.id(), commitment.version(), Promise.of(commitment));
    }

    @GetMapping("/{id}")
    @Operation(operationId = "getCommitment", summary = "Read a commitment")
    ResponseEntity<Promise> commitment(@PathVariable UUID id) {
        return tagged(commitments.commitment(id));
    }

    @PutMapping("/{id}")
    @Operation(
            operationId = "changeCommitment",
            summary = "Change a commitment",
            description = "All of it, until it is settled; what is left out is emptied.")
    ResponseEntity<Promise> edit(@PathVariable UUID id, VersionTag seen, @Valid @RequestBody Input input) {
        return tagged(commitments.edit(id, seen.version(), input.text()));
    }

    @PostMapping("/{id}/outcome")
    @Operation(
            operationId = "settleCommitment",
            summary = "Say what became of a commitment",
            description = "KEPT, PARTLY_KEPT or BROKEN, with the reason and the proof.")
    ResponseEntity<Promise> settle(@PathVariable UUID id, VersionTag seen, @Valid @RequestBody Ending input) {
        return tagged(commitments.settle(id, seen.version(), input.outcome()));
    }

    @PostMapping("/{id}/reopening")
    @Operation(
            operationId = "reopenCommitment",
            summary = "Open again what became of a commitment",
            description = "An administrator, with the reason.")
    ResponseEntity<Promise> reopen(@PathVariable UUID id, @Valid @RequestBody Reopening input) {
        return tagged(commitments.reopen(id, new Reason(input.reason())));
    }

    @PostMapping("/{id}/publication")
    @Requires(Role.ADMINISTRATOR)
    @Operation(
            operationId = "publishCommitment",
            summary = "Show a commitment to everybody",
            description = "An administrator; its files are shown, too. Where it is shown already, nothing changes.")
    ResponseEntity<Promise> publish(@PathVariable UUID id) {
        return tagged(commitments.publish(id, true));
    }

    @DeleteMapping("/{id}/publication")
    @Requires(Role.ADMINISTRATOR)
    @Operation(
            operationId = "hideCommitment",
            summary = "Show a commitment to nobody else any more",
            description = "An administrator. Where it is not shown, nothing changes.")
    ResponseEntity<Promise> hide(@PathVariable UUID id) {
        return tagged(commitments.publish(id, false));
    }

    private static ResponseEntity<Promise> tagged(CommitmentDetails commitment) {
        return VersionTag.of(commitment.version(), Promise.of(commitment));
    }
}
