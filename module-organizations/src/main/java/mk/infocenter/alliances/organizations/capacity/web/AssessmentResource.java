package mk.infocenter.alliances.organizations.capacity.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import mk.infocenter.alliances.api.Cursor;
import mk.infocenter.alliances.api.PageOf;
import mk.infocenter.alliances.api.VersionTag;
import mk.infocenter.alliances.identity.Requires;
import mk.infocenter.alliances.organizations.capacity.AssessmentDetails;
import mk.infocenter.alliances.organizations.capacity.AssessmentManagement;
import mk.infocenter.alliances.organizations.capacity.AssessmentOutline;
import mk.infocenter.alliances.organizations.capacity.AssessmentStatus;
import mk.infocenter.alliances.organizations.capacity.CapacityText;
import mk.infocenter.alliances.organizations.capacity.Levels;
import mk.infocenter.alliances.organizations.capacity.Score;
import mk.infocenter.alliances.organizations.capacity.SelfScore;
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

/** Assessment rounds for programs; what Info-center decides about them is decided on pages alone. */
@RestController
@RequestMapping("/api/v1/{tenant}/assessments")
@Requires(Role.STAFF)
@Tag(name = "Assessments", description = "Rounds in which the organization and Info-center agree on its levels.")
class AssessmentResource {

    private final AssessmentManagement assessments;

    AssessmentResource(AssessmentManagement assessments) {
        this.assessments = assessments;
    }

    @Schema(name = "AssessmentLine")
    record LineOf(
            UUID id,

            @Schema(description = "Of the round, from 1 on") int number,

            @Schema(description = "The version it is scored by")
            UUID rubric,

            AssessmentStatus status,
            @Schema(nullable = true) @Nullable LocalDate due,
            @Schema(nullable = true) @Nullable LocalDate agreedOn,
            Map<String, Levels.Level> levels) {

        static LineOf of(AssessmentOutline round) {
            return new LineOf(
                    round.id(),
                    round.number(),
                    round.rubric(),
                    round.status(),
                    round.due(),
                    round.agreedOn(),
                    round.levels().byCapacity());
        }
    }

    @Schema(name = "Assessment")
    record Assessment(
            UUID id,

            @Schema(description = "Counts the changes; the ETag says it too")
            int version,

            @Schema(description = "Of the round, from 1 on") int number,

            @Schema(description = "The version it is scored by")
            UUID rubric,

            AssessmentStatus status,
            @Schema(nullable = true) @Nullable LocalDate due,

            @Schema(description = "By the code of the capacity")
            Map<String, Scored> scores,

            @Schema(description = "Why it came back", nullable = true) @Nullable String returned,

            @Schema(description = "Of the conversation", nullable = true) @Nullable LocalDate talkedOn,

            @Schema(nullable = true) @Nullable LocalDate agreedOn) {

        static Assessment of(AssessmentDetails round) {
            var scores = new TreeMap<String, Scored>();
            round.levels().byCapacity().forEach((capacity, level) -> {
                var ground = round.grounds().of(capacity);
                scores.put(
                        capacity,
                        new Scored(level.target(), level.self(), ground.evidence(), level.agreed(), ground.note()));
            });
            return new Assessment(
                    round.id(),
                    round.version(),
                    round.number(),
                    round.rubric(),
                    round.status(),
                    round.due(),
                    scores,
                    round.returned(),
                    round.talkedOn(),
                    round.agreedOn());
        }
    }

    @Schema(name = "AssessmentScore")
    record Scored(
            int target,
            @Schema(nullable = true) @Nullable Integer self,

            @Schema(description = "CommonMark") String evidence,

            @Schema(nullable = true) @Nullable Integer agreed,

            @Schema(description = "CommonMark") String note) {}

    @Schema(name = "AssessmentScoresInput")
    record Input(
            @Schema(description = "By the code of the capacity; those that are left out stay as they are") @NotNull Map<String, @Valid SelfScoreInput> scores) {}

    @Schema(name = "SelfScoreInput")
    record SelfScoreInput(
            @Schema(description = "From 1 to 4, null while undecided", nullable = true)
            @Min(value = 1, message = "{score.level.unknown}") @Max(value = CapacityText.LEVELS, message = "{score.level.unknown}") @Nullable Integer level,

            @Schema(description = "CommonMark with links, up to 2000 characters")
            @Size(max = Score.LONGEST, message = "{score.text.too-long}") @Nullable String evidence) {}

    @GetMapping
    @Operation(operationId = "listAssessments", summary = "List assessment rounds", description = "Newest first.")
    PageOf<LineOf> list(
            @RequestParam(defaultValue = PageOf.USUAL) @Min(1) @Max(PageOf.LARGEST) int limit,
            @RequestParam(required = false) @Nullable Cursor after) {
        return PageOf.of(
                assessments.page(after == null ? null : after.last(), List.of(), limit + 1),
                limit,
                AssessmentOutline::id,
                LineOf::of);
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            operationId = "requestAssessment",
            summary = "Ask for an assessment round",
            description = "Info-center opens it. One round goes on at a time.")
    ResponseEntity<Assessment> request() {
        var round = assessments.request();
        return VersionTag.created(round.id(), round.version(), Assessment.of(round));
    }

    @GetMapping("/{id}")
    @Operation(operationId = "getAssessment", summary = "Read an assessment round")
    ResponseEntity<Assessment> assessment(@PathVariable UUID id) {
        return tagged(assessments.assessment(id));
    }

    @PutMapping("/{id}/scores")
    @Operation(
            operationId = "scoreAssessment",
            summary = "Score the organization",
            description = "While the round is open for it; scores may have gaps until they are submitted.")
    ResponseEntity<Assessment> score(@PathVariable UUID id, VersionTag seen, @Valid @RequestBody Input input) {
        var scores = new TreeMap<String, SelfScore>();
        input.scores()
                .forEach((capacity, score) -> scores.put(
                        capacity, new SelfScore(score.level(), score.evidence() == null ? "" : score.evidence())));
        return tagged(assessments.score(id, seen.version(), scores));
    }

    @PostMapping("/{id}/submission")
    @Operation(
            operationId = "submitAssessment",
            summary = "Submit the scores",
            description = "Each capacity has a level and its evidence.")
    ResponseEntity<Assessment> submit(@PathVariable UUID id) {
        return tagged(assessments.submit(id));
    }

    private static ResponseEntity<Assessment> tagged(AssessmentDetails round) {
        return VersionTag.of(round.version(), Assessment.of(round));
    }
}
