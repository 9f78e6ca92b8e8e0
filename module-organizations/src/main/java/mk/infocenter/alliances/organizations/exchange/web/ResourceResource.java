package mk.infocenter.alliances.organizations.exchange.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import mk.infocenter.alliances.api.Cursor;
import mk.infocenter.alliances.api.PageOf;
import mk.infocenter.alliances.api.VersionTag;
import mk.infocenter.alliances.files.FileAnswer;
import mk.infocenter.alliances.files.FileType;
import mk.infocenter.alliances.identity.Requires;
import mk.infocenter.alliances.organizations.Theme;
import mk.infocenter.alliances.organizations.exchange.EditionManagement;
import mk.infocenter.alliances.organizations.exchange.EditionView;
import mk.infocenter.alliances.organizations.exchange.ExchangeDirectory;
import mk.infocenter.alliances.organizations.exchange.PostStatus;
import mk.infocenter.alliances.organizations.exchange.ResourceKind;
import mk.infocenter.alliances.organizations.exchange.ResourceQuery;
import mk.infocenter.alliances.organizations.exchange.ResourceView;
import mk.infocenter.alliances.tenancy.LocalizedText;
import mk.infocenter.alliances.tenancy.NotFound;
import mk.infocenter.alliances.tenancy.Role;
import mk.infocenter.alliances.tenancy.TenantContext;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.WebRequest;

/** Handbooks and templates of the network, for programs; people put them before it. */
@RestController
@RequestMapping("/api/v1/{tenant}/resources")
@Requires(Role.STAFF)
@Tag(name = "Resources", description = "Handbooks and templates that all members of the network read.")
class ResourceResource {

    private final EditionManagement editions;
    private final ExchangeDirectory directory;

    ResourceResource(EditionManagement editions, ExchangeDirectory directory) {
        this.editions = editions;
        this.directory = directory;
    }

    @Schema(name = "SharedResource")
    record Resource(
            UUID id,

            @Schema(description = "Counts the changes; the ETag says it too")
            int version,

            @Schema(description = "Key of the organization whose member put it")
            String organization,

            ResourceKind kind,
            LocalizedText title,
            LocalizedText description,
            @Schema(nullable = true) @Nullable Theme theme,
            Instant posted) {

        static Resource of(ResourceView resource) {
            return new Resource(
                    resource.id(),
                    resource.version(),
                    resource.tenant(),
                    resource.kind(),
                    resource.title(),
                    resource.description(),
                    resource.theme(),
                    resource.posted());
        }
    }

    @Schema(name = "Edition")
    record Edition(
            UUID id,

            @Schema(description = "ISO 639-1, in which it is written", example = "mk")
            String language,

            @Schema(description = "As people tell editions apart", example = "2026")
            String label,

            @Schema(description = "What is new in it", nullable = true) @Nullable String news,

            FileType type,

            @Schema(description = "Of the file, in bytes") long size,

            @Schema(description = "Path of the file, for the same token")
            String file,

            Instant posted) {

        static Edition of(EditionView edition) {
            return new Edition(
                    edition.id(),
                    edition.language(),
                    edition.label(),
                    edition.news(),
                    edition.type(),
                    edition.size(),
                    "/api/v1/" + TenantContext.requiredTenant() + "/resources/" + edition.resource() + "/editions/"
                            + edition.id() + "/file",
                    edition.posted());
        }
    }

    @GetMapping
    @Operation(
            operationId = "listResources",
            summary = "List the handbooks and templates of the network",
            description = "Of all organizations, the newest first.")
    PageOf<Resource> list(
            @Schema(description = "That stand in the title or the description") @RequestParam(defaultValue = "")
                    String words,
            @RequestParam(defaultValue = PageOf.USUAL) @Min(1) @Max(PageOf.LARGEST) int limit,
            @RequestParam(required = false) @Nullable Cursor after) {
        return PageOf.of(
                directory.resources(
                        new ResourceQuery(words, List.of(), List.of(), List.of(), List.of()),
                        after == null ? null : after.last(),
                        limit + 1),
                limit,
                ResourceView::id,
                Resource::of);
    }

    @GetMapping("/{id}")
    @Operation(operationId = "getResource", summary = "Read what is said of a handbook or template")
    ResponseEntity<Resource> resource(@PathVariable UUID id) {
        var resource = directory.resource(id);
        return VersionTag.of(resource.version(), Resource.of(resource));
    }

    @GetMapping("/{id}/editions")
    @Operation(
            operationId = "listEditions",
            summary = "List the editions of a handbook or template",
            description = "All that are shown, the newest first.")
    List<Edition> editions(@PathVariable UUID id) {
        return directory.editions(directory.resource(id)).stream()
                .filter(edition -> edition.status() == PostStatus.SHOWN)
                .map(Edition::of)
                .toList();
    }

    @GetMapping("/{id}/editions/{edition}/file")
    @Operation(operationId = "getEditionFile", summary = "Take the file of an edition")
    @ApiResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = "application/octet-stream",
                            schema = @Schema(type = "string", format = "binary")))
    void file(
            @PathVariable UUID id,
            @PathVariable("edition") UUID edition,
            WebRequest request,
            HttpServletResponse response)
            throws IOException {
        var found = directory.edition(edition);
        if (!found.resource().equals(id)) {
            throw new NotFound("edition " + edition);
        }
        FileAnswer.send(editions.open(found, TenantContext.requiredTenant()), FileAnswer.PRIVATE, request, response);
    }
}
