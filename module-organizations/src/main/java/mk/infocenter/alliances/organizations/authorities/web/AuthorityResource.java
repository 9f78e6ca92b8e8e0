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
import mk.infocenter.alliances.organizations.authorities.AuthorityDirectory;
import mk.infocenter.alliances.organizations.authorities.AuthorityDirectory.Place;
import mk.infocenter.alliances.organizations.authorities.AuthorityKind;
import mk.infocenter.alliances.organizations.authorities.AuthorityManagement;
import mk.infocenter.alliances.organizations.authorities.AuthorityStatus;
import mk.infocenter.alliances.organizations.authorities.AuthorityText;
import mk.infocenter.alliances.organizations.authorities.AuthorityView;
import mk.infocenter.alliances.organizations.authorities.OfficialView;
import mk.infocenter.alliances.tenancy.LocalizedText;
import mk.infocenter.alliances.tenancy.Role;
import mk.infocenter.alliances.tenancy.TenantContext;
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

/** The register of bodies for programs. */
@RestController
@RequestMapping("/api/v1/{tenant}/authorities")
@Requires(Role.STAFF)
@Tag(
        name = "Authorities",
        description = "Bodies of municipalities: the register of the network and what we added to it.")
class AuthorityResource {

    private final AuthorityManagement management;
    private final AuthorityDirectory directory;

    AuthorityResource(AuthorityManagement management, AuthorityDirectory directory) {
        this.management = management;
        this.directory = directory;
    }

    @Schema(name = "AuthorityInput")
    record Input(
            @NotNull(message = "{authority.kind.missing}") AuthorityKind kind,

            @Schema(description = "ISO 3166-2", example = "MK-109")
            @NotNull(message = "{authority.municipality.missing}") String municipality,

            @Schema(description = "Up to 200 characters in each language")
            @NotNull(message = "{authority.name.missing}") LocalizedText name) {}

    @Schema(name = "Official")
    record Official(
            UUID id,

            @Schema(description = "Under which they act in public")
            String name,

            LocalizedText office,
            LocalDate since,
            @Schema(nullable = true) @Nullable LocalDate until) {

        static Official of(OfficialView official) {
            return new Official(official.id(), official.name(), official.office(), official.since(), official.until());
        }
    }

    @Schema(name = "Authority")
    record Body(
            UUID id,

            @Schema(description = "Counts the changes; the ETag says it too")
            int version,

            AuthorityKind kind,
            String municipality,
            LocalizedText name,

            @Schema(description = "LISTED in the register, or PROPOSED by us")
            AuthorityStatus status,

            @Schema(description = "Empty in lists") List<Official> officials) {

        static Body of(AuthorityView body, List<OfficialView> officials) {
            return new Body(
                    body.id(),
                    body.version(),
                    body.kind(),
                    body.municipality(),
                    body.name(),
                    body.status(),
                    officials.stream().map(Official::of).toList());
        }
    }

    @GetMapping
    @Operation(
            operationId = "listAuthorities",
            summary = "List bodies of municipalities",
            description = "Municipality by municipality.")
    PageOf<Body> list(
            @Schema(description = "Of one municipality alone") @RequestParam(defaultValue = "") String municipality,
            @RequestParam(defaultValue = PageOf.USUAL) @Min(1) @Max(PageOf.LARGEST) int limit,
            @RequestParam(required = false) @Nullable Cursor after) {
        var place = after == null
                ? Place.START
                : new Place(directory.authority(after.last()).municipality(), after.last());
        return PageOf.of(
                directory.page(TenantContext.requiredTenant(), municipality, List.of(), place, limit + 1),
                limit,
                AuthorityView::id,
                body -> Body.of(body, List.of()));
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            operationId = "createAuthority",
            summary = "Add a body that the register lacks",
            description = "It is ours until Info-center merges it into the register; its id stays good.")
    ResponseEntity<Body> add(@Valid @RequestBody Input input) {
        var id = management.add(new AuthorityText(input.kind(), input.municipality(), input.name()));
        return VersionTag.created(
                id,
                0,
                new Body(id, 0, input.kind(), input.municipality(), input.name(), AuthorityStatus.PROPOSED, List.of()));
    }

    @GetMapping("/{id}")
    @Operation(operationId = "getAuthority", summary = "Read a body with its officials")
    ResponseEntity<Body> body(@PathVariable UUID id) {
        var body = directory.authority(id);
        return VersionTag.of(
                body.version(), Body.of(body, directory.officials(TenantContext.requiredTenant(), List.of(body.id()))));
    }
}
