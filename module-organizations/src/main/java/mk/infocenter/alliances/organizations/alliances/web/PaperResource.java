package mk.infocenter.alliances.organizations.alliances.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import mk.infocenter.alliances.api.Cursor;
import mk.infocenter.alliances.api.PageOf;
import mk.infocenter.alliances.api.VersionTag;
import mk.infocenter.alliances.identity.Requires;
import mk.infocenter.alliances.organizations.alliances.PaperManagement;
import mk.infocenter.alliances.organizations.alliances.PaperView;
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

/** Working papers for programs. */
@RestController
@RequestMapping("/api/v1/{tenant}/papers")
@Requires(Role.STAFF)
@Tag(name = "Papers", description = "Texts that the organization works on, and may share.")
class PaperResource {

    private final PaperManagement papers;

    PaperResource(PaperManagement papers) {
        this.papers = papers;
    }

    @Schema(name = "PaperInput")
    record Input(
            @Schema(description = "Up to 200 characters in each language")
            @NotNull(message = "{paper-form.title.missing}") LocalizedText title,

            @Schema(description = "Up to 20000 characters in each language, marked as in CommonMark") @Nullable LocalizedText text) {

        LocalizedText texts() {
            return text == null ? LocalizedText.EMPTY : text;
        }
    }

    @GetMapping
    @Operation(operationId = "listPapers", summary = "List working papers", description = "Newest first.")
    PageOf<PaperView> list(
            @RequestParam(defaultValue = PageOf.USUAL) @Min(1) @Max(PageOf.LARGEST) int limit,
            @RequestParam(required = false) @Nullable Cursor after) {
        return PageOf.of(
                papers.page(after == null ? null : after.last(), limit + 1), limit, PaperView::id, paper -> paper);
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(operationId = "createPaper", summary = "Write a working paper")
    ResponseEntity<PaperView> create(@Valid @RequestBody Input input) {
        var paper = papers.write(input.title(), input.texts());
        return VersionTag.created(paper.id(), paper.version(), paper);
    }

    @GetMapping("/{id}")
    @Operation(operationId = "getPaper", summary = "Read a working paper")
    ResponseEntity<PaperView> paper(@PathVariable UUID id) {
        var paper = papers.paper(id);
        return VersionTag.of(paper.version(), paper);
    }

    @PutMapping("/{id}")
    @Operation(operationId = "changePaper", summary = "Change a working paper", description = "All of it.")
    ResponseEntity<PaperView> change(@PathVariable UUID id, VersionTag seen, @Valid @RequestBody Input input) {
        var paper = papers.edit(id, seen.version(), input.title(), input.texts());
        return VersionTag.of(paper.version(), paper);
    }
}
