package mk.infocenter.alliances.organizations.profile.web;

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
import mk.infocenter.alliances.organizations.profile.DocumentDetails;
import mk.infocenter.alliances.organizations.profile.DocumentKind;
import mk.infocenter.alliances.organizations.profile.DocumentManagement;
import mk.infocenter.alliances.organizations.profile.DocumentStatus;
import mk.infocenter.alliances.organizations.profile.DocumentText;
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

/** The papers of the organization for programs. */
@RestController
@RequestMapping("/api/v1/{tenant}/documents")
@Requires(Role.STAFF)
@Tag(name = "Documents", description = "Registration, statute, reports: what holds, and until when.")
class DocumentResource {

    private final DocumentManagement documents;

    DocumentResource(DocumentManagement documents) {
        this.documents = documents;
    }

    @Schema(name = "DocumentInput")
    record Input(
            @NotNull(message = "{form.missing}") DocumentKind kind,

            @Schema(description = "Up to 200 characters in each language; needed where the kind is OTHER") @Nullable LocalizedText title,

            @NotNull(message = "{document.validFrom.missing}") LocalDate validFrom,

            @Schema(description = "The last day; none where it holds without end", nullable = true) @Nullable LocalDate validUntil) {

        DocumentText text() {
            return new DocumentText(kind, title == null ? LocalizedText.EMPTY : title, validFrom, validUntil);
        }
    }

    @Schema(name = "Document")
    record Read(
            UUID id,

            @Schema(description = "Counts the changes; the ETag says it too")
            int version,

            DocumentKind kind,
            LocalizedText title,
            LocalDate validFrom,
            @Schema(nullable = true) @Nullable LocalDate validUntil,
            DocumentStatus status) {

        static Read of(DocumentDetails document) {
            var text = document.text();
            return new Read(
                    document.id(),
                    document.version(),
                    text.kind(),
                    text.title(),
                    text.validFrom(),
                    text.validUntil(),
                    document.status());
        }
    }

    @GetMapping
    @Operation(operationId = "listDocuments", summary = "List documents", description = "Newest first.")
    PageOf<Read> list(
            @RequestParam(defaultValue = PageOf.USUAL) @Min(1) @Max(PageOf.LARGEST) int limit,
            @RequestParam(required = false) @Nullable Cursor after) {
        return PageOf.of(
                documents.page(after == null ? null : after.last(), List.of(), List.of(), limit + 1),
                limit,
                DocumentDetails::id,
                Read::of);
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            operationId = "addDocument",
            summary = "Add a document",
            description = "One that holds; its file is attached to it.")
    ResponseEntity<Read> add(@Valid @RequestBody Input input) {
        var document = documents.add(input.text());
        return VersionTag.created(document.id(), document.version(), Read.of(document));
    }

    @GetMapping("/{id}")
    @Operation(operationId = "getDocument", summary = "Read a document")
    ResponseEntity<Read> document(@PathVariable UUID id) {
        return tagged(documents.document(id));
    }

    @PutMapping("/{id}")
    @Operation(
            operationId = "changeDocument",
            summary = "Change a document, or say until when its new paper holds",
            description = "All of it; what is left out is emptied.")
    ResponseEntity<Read> revise(@PathVariable UUID id, VersionTag seen, @Valid @RequestBody Input input) {
        return tagged(documents.revise(id, seen.version(), input.text()));
    }

    private static ResponseEntity<Read> tagged(DocumentDetails document) {
        return VersionTag.of(document.version(), Read.of(document));
    }
}
