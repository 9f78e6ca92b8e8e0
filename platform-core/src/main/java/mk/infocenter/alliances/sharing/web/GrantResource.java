package mk.infocenter.alliances.sharing.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.UUID;
import mk.infocenter.alliances.api.Cursor;
import mk.infocenter.alliances.api.PageOf;
import mk.infocenter.alliances.api.VersionTag;
import mk.infocenter.alliances.identity.Requires;
import mk.infocenter.alliances.sharing.Audience;
import mk.infocenter.alliances.sharing.GrantStatus;
import mk.infocenter.alliances.sharing.GrantSummary;
import mk.infocenter.alliances.sharing.ShareManagement;
import mk.infocenter.alliances.sharing.ShareMode;
import mk.infocenter.alliances.sharing.SharedReading;
import mk.infocenter.alliances.sharing.SharedSummary;
import mk.infocenter.alliances.tenancy.Reason;
import mk.infocenter.alliances.tenancy.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Grants for programs: what the organization shares, and what others share with it. */
@RestController
@RequestMapping("/api/v1/{tenant}")
@Requires(Role.STAFF)
@Tag(
        name = "Sharing",
        description =
                "A grant shows one record to the network, to an organization or to an alliance, until it is revoked"
                        + " or its time is over. Personal data is never shared. Administrators grant and revoke.")
class GrantResource {

    private final ShareManagement shares;
    private final SharedReading reading;

    GrantResource(ShareManagement shares, SharedReading reading) {
        this.shares = shares;
        this.reading = reading;
    }

    @Schema(name = "GrantInput")
    record Input(
            @Schema(description = "Kind of the record", example = "paper") @NotBlank String kind,

            @NotNull UUID record,

            @Schema(
                    description = "Whom it is for: * for the network, the key of an organization, or an alliance",
                    example = "radika")
            @NotBlank(message = "{share-form.audience.missing}") @Size(max = 100) String audience,

            @NotNull ShareMode mode,

            @Schema(description = "When it ends by itself; null for never", nullable = true) @Nullable Instant until) {}

    @Schema(name = "GrantRevocation")
    record Revocation(
            @Schema(description = "Why, for the history", example = "The draft is settled")
            @NotBlank(message = "{reason.missing}") @Size(max = Reason.LONGEST, message = "{reason.too-long}") String reason) {}

    @GetMapping("/grants")
    @Operation(
            operationId = "listGrants",
            summary = "List grants",
            description = "What the organization shares, newest first.")
    PageOf<GrantSummary> list(
            @RequestParam(required = false) @Nullable GrantStatus status,
            @RequestParam(required = false) @Nullable UUID record,
            @RequestParam(defaultValue = PageOf.USUAL) @Min(1) @Max(PageOf.LARGEST) int limit,
            @RequestParam(required = false) @Nullable Cursor after) {
        return PageOf.of(
                shares.page(
                        new ShareManagement.Filter(null, record, status),
                        after == null ? null : after.last(),
                        limit + 1),
                limit,
                GrantSummary::id,
                grant -> grant);
    }

    @PostMapping("/grants")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            operationId = "createGrant",
            summary = "Share a record",
            description = "It may be read at once. A record is shared with the same audience once.")
    ResponseEntity<GrantSummary> create(@Valid @RequestBody Input input) {
        var made =
                shares.share(input.kind(), input.record(), new Audience(input.audience()), input.mode(), input.until());
        return ResponseEntity.created(ServletUriComponentsBuilder.fromCurrentRequestUri()
                        .path("/{id}")
                        .build(made.id()))
                .eTag(new VersionTag(made.version()).tag())
                .body(made);
    }

    @GetMapping("/grants/{id}")
    @Operation(operationId = "getGrant", summary = "Read a grant")
    ResponseEntity<GrantSummary> grant(@PathVariable UUID id) {
        var grant = shares.grant(id);
        return VersionTag.of(grant.version(), grant);
    }

    @PostMapping("/grants/{id}/revocation")
    @Operation(
            operationId = "revokeGrant",
            summary = "Revoke a grant",
            description = "Nobody reads the record by it from then on.")
    ResponseEntity<GrantSummary> revoke(@PathVariable UUID id, @Valid @RequestBody Revocation revocation) {
        var grant = shares.revoke(id, new Reason(revocation.reason()));
        return VersionTag.of(grant.version(), grant);
    }

    @GetMapping("/shared-records")
    @Operation(
            operationId = "listSharedRecords",
            summary = "List what others share",
            description = "Records that are shared with the organization at this moment, newest first.")
    PageOf<SharedSummary> shared(
            @RequestParam(required = false) @Nullable String owner,
            @RequestParam(defaultValue = PageOf.USUAL) @Min(1) @Max(PageOf.LARGEST) int limit,
            @RequestParam(required = false) @Nullable Cursor after) {
        return PageOf.of(
                reading.page(
                        new SharedReading.Filter(owner, null, null), after == null ? null : after.last(), limit + 1),
                limit,
                SharedSummary::grant,
                shared -> shared);
    }
}
