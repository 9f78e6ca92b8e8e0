package mk.infocenter.alliances.api.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import mk.infocenter.alliances.api.Cursor;
import mk.infocenter.alliances.api.PageOf;
import mk.infocenter.alliances.audit.ChangeType;
import mk.infocenter.alliances.audit.History;
import mk.infocenter.alliances.audit.RecordChange;
import mk.infocenter.alliances.audit.RecordKind;
import mk.infocenter.alliances.audit.RecordKind.Form;
import mk.infocenter.alliances.audit.RecordKinds;
import mk.infocenter.alliances.identity.Requires;
import mk.infocenter.alliances.tenancy.Role;
import mk.infocenter.alliances.tenancy.TenantContext;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The history of a record for programs. */
@RestController
@RequestMapping("/api/v1/{tenant}/changes")
@Requires(Role.STAFF)
@Tag(name = "Changes", description = "Who changed a record of the organization, when, and what; nobody can edit it.")
class ChangeResource {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final History history;
    private final RecordKinds kinds;

    ChangeResource(History history, RecordKinds kinds) {
        this.history = history;
        this.kinds = kinds;
    }

    /**
     * One field of a record that a change touched.
     *
     * @param before null where it was empty, and for sealed personal data, of which the history tells only that it changed
     */
    @Schema(name = "FieldChange")
    record FieldView(
            @Schema(description = "Its name, as in the record")
            String field,

            @Schema(description = "Null where it was empty, and where it is sealed") @Nullable Object before,

            @Schema(description = "Null where it is empty, and where it is sealed") @Nullable Object after) {}

    @Schema(name = "Change")
    record View(
            @Schema(description = "Greater for later changes of one record")
            long revision,

            Instant at,
            ChangeType type,

            @Schema(description = "What was done, such as edit-profile")
            String useCase,

            @Schema(description = "In which role") Role role,

            @Schema(nullable = true, description = "The account; null for visitors and the platform itself") @Nullable UUID account,

            @Schema(nullable = true, description = "As its author wrote it") @Nullable String reason,

            List<FieldView> fields) {}

    @GetMapping("/{kind}/{id}")
    @Operation(
            operationId = "listChanges",
            summary = "List the changes of a record",
            description =
                    "Newest first; also of a record that is deleted. A kind is named as in the address of its history.")
    PageOf<View> changes(
            @PathVariable String kind,
            @PathVariable String id,
            @RequestParam(defaultValue = PageOf.USUAL) @Min(1) @Max(PageOf.LARGEST) int limit,
            @RequestParam(required = false) @Nullable Cursor after) {
        var known = kinds.named(kind);
        var below = after == null ? Long.MAX_VALUE : after.last().getLeastSignificantBits();
        // A cursor holds an id, and a revision's number fits into one.
        return PageOf.of(
                history.of(known, TenantContext.requiredTenant(), id, below, limit + 1),
                limit,
                change -> new UUID(0, change.change().revision()),
                change -> view(known, change));
    }

    private static View view(RecordKind kind, RecordChange done) {
        var fields = new ArrayList<FieldView>();
        for (var field : kind.fields()) {
            var before = value(done.before(), field.column());
            var after = done.type() == ChangeType.DELETED ? null : value(done.after(), field.column());
            if (!Objects.equals(before, after)) {
                var sealed = field.form() == Form.SEALED;
                fields.add(new FieldView(field.column(), sealed ? null : before, sealed ? null : after));
            }
        }
        for (var collection : kind.collections()) {
            var removed = values(done.removed(), collection.column());
            var added = values(done.added(), collection.column());
            if (!removed.isEmpty() || !added.isEmpty()) {
                fields.add(new FieldView(collection.column(), removed, added));
            }
        }
        var change = done.change();
        return new View(
                change.revision(),
                change.instant(),
                done.type(),
                change.useCase(),
                change.role(),
                change.actor(),
                change.reason(),
                fields);
    }

    private static List<String> values(List<RecordChange.Value> values, String column) {
        return values.stream()
                .filter(value -> value.column().equals(column))
                .map(RecordChange.Value::value)
                .toList();
    }

    private static @Nullable Object value(@Nullable JsonNode row, String column) {
        var value = row == null ? null : row.get(column);
        return value == null || value.isNull() ? null : JSON.treeToValue(value, Object.class);
    }
}
