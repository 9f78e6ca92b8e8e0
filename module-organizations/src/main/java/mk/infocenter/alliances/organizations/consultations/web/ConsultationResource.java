package mk.infocenter.alliances.organizations.consultations.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import mk.infocenter.alliances.api.Cursor;
import mk.infocenter.alliances.api.PageOf;
import mk.infocenter.alliances.api.VersionTag;
import mk.infocenter.alliances.identity.Requires;
import mk.infocenter.alliances.organizations.consultations.Channel;
import mk.infocenter.alliances.organizations.consultations.ConsultationDetails;
import mk.infocenter.alliances.organizations.consultations.ConsultationManagement;
import mk.infocenter.alliances.organizations.consultations.ConsultationStatus;
import mk.infocenter.alliances.organizations.consultations.ConsultationText;
import mk.infocenter.alliances.organizations.consultations.ContributionManagement;
import mk.infocenter.alliances.organizations.consultations.VoiceQuery;
import mk.infocenter.alliances.organizations.consultations.VoiceStatus;
import mk.infocenter.alliances.organizations.consultations.VoiceView;
import mk.infocenter.alliances.people.AgeGroup;
import mk.infocenter.alliances.people.Sex;
import mk.infocenter.alliances.tenancy.Codes;
import mk.infocenter.alliances.tenancy.LocalizedText;
import mk.infocenter.alliances.tenancy.Role;
import mk.infocenter.alliances.tenancy.TenantContext;
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

/** Consultations for programs; contributions are read alone. */
@RestController
@RequestMapping("/api/v1/{tenant}/consultations")
@Requires(Role.STAFF)
@Tag(name = "Consultations", description = "What a community was asked, and what it said.")
class ConsultationResource {

    private final ConsultationManagement consultations;
    private final ContributionManagement contributions;

    ConsultationResource(ConsultationManagement consultations, ContributionManagement contributions) {
        this.consultations = consultations;
        this.contributions = contributions;
    }

    @Schema(name = "ConsultationInput")
    record Input(
            @Schema(description = "Up to 200 characters in each language") @NotNull(message = "{form.missing}") LocalizedText question,

            @Schema(description = "What the answers are for") @NotNull(message = "{form.missing}") LocalizedText purpose,

            @Schema(description = "Codes") @NotNull(message = "{form.missing}") List<String> municipalities,

            @NotNull(message = "{form.missing}") LocalDate opens,

            @Schema(description = "The last day on which contributions are taken") @NotNull(message = "{form.missing}") LocalDate closes) {

        ConsultationText text() {
            return new ConsultationText(question, purpose, Codes.of(municipalities), opens, closes);
        }
    }

    @Schema(name = "Consultation")
    record Item(
            UUID id,

            @Schema(description = "Counts the changes; the ETag says it too")
            int version,

            @Schema(description = "Path of its public page, which is there from its opening on")
            String page,

            LocalizedText question,
            LocalizedText purpose,
            List<String> municipalities,
            LocalDate opens,
            LocalDate closes,
            ConsultationStatus status,

            @Schema(description = "What the result says; empty until somebody writes it")
            LocalizedText summary,

            @Schema(nullable = true) @Nullable LocalDate publishedOn) {

        static Item of(ConsultationDetails one) {
            var text = one.text();
            return new Item(
                    one.id(),
                    one.version(),
                    "/o/" + TenantContext.requiredTenant() + "/consultations/" + one.code(),
                    text.question(),
                    text.purpose(),
                    text.municipalities().values(),
                    text.opens(),
                    text.closes(),
                    one.status(),
                    one.summary(),
                    one.publishedOn());
        }
    }

    @Schema(name = "CommunityContribution", description = "Whoever made it is not named.")
    record Said(
            UUID id,
            Channel channel,
            String said,
            String language,
            Sex sex,
            AgeGroup ageGroup,

            @Schema(description = "Code, null where it is not known", nullable = true) @Nullable String municipality,

            @Schema(description = "The priority it belongs to", nullable = true) @Nullable UUID priority,

            VoiceStatus status,
            Instant receivedAt) {

        static Said of(VoiceView voice) {
            return new Said(
                    voice.id(),
                    voice.channel(),
                    voice.said(),
                    voice.language(),
                    voice.sex(),
                    voice.ageGroup(),
                    voice.municipality(),
                    voice.priority(),
                    voice.status(),
                    voice.receivedAt());
        }
    }

    @GetMapping
    @Operation(
            operationId = "listConsultations",
            summary = "List the consultations",
            description = "The newest come first.")
    PageOf<Item> list(
            @RequestParam(defaultValue = PageOf.USUAL) @Min(1) @Max(PageOf.LARGEST) int limit,
            @RequestParam(required = false) @Nullable Cursor after) {
        return PageOf.of(
                consultations.page(after == null ? null : after.last(), List.of(), limit + 1),
                limit,
                ConsultationDetails::id,
                Item::of);
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(operationId = "draftConsultation", summary = "Draft a consultation")
    ResponseEntity<Item> draft(@Valid @RequestBody Input input) {
        var drafted = consultations.draft(input.text());
        return VersionTag.created(drafted.id(), drafted.version(), Item.of(drafted));
    }

    @GetMapping("/{id}")
    @Operation(operationId = "getConsultation", summary = "Read a consultation")
    ResponseEntity<Item> one(@PathVariable UUID id) {
        return tagged(consultations.consultation(id));
    }

    @PutMapping("/{id}")
    @Operation(operationId = "editConsultation", summary = "Edit a draft", description = "All of it.")
    ResponseEntity<Item> edit(@PathVariable UUID id, VersionTag seen, @Valid @RequestBody Input input) {
        return tagged(consultations.edit(id, seen.version(), input.text()));
    }

    @PostMapping("/{id}/opening")
    @Operation(operationId = "openConsultation", summary = "Open a draft to contributions")
    ResponseEntity<Item> open(@PathVariable UUID id) {
        return tagged(consultations.open(id));
    }

    @PostMapping("/{id}/closing")
    @Operation(
            operationId = "closeConsultation",
            summary = "Take no more contributions",
            description = "After its last day it is closed by itself.")
    ResponseEntity<Item> close(@PathVariable UUID id) {
        return tagged(consultations.close(id));
    }

    @GetMapping("/{id}/contributions")
    @Operation(
            operationId = "listCommunityContributions",
            summary = "List the contributions to a consultation",
            description = "The newest come first, hidden ones among them.")
    PageOf<Said> contributions(
            @PathVariable UUID id,
            @RequestParam(defaultValue = PageOf.USUAL) @Min(1) @Max(PageOf.LARGEST) int limit,
            @RequestParam(required = false) @Nullable Cursor after) {
        consultations.consultation(id);
        var query = VoiceQuery.of(List.of(), List.of(), VoiceQuery.Grouping.ALL);
        return PageOf.of(
                contributions.page(id, query, after == null ? null : after.last(), limit + 1),
                limit,
                VoiceView::id,
                Said::of);
    }

    private static ResponseEntity<Item> tagged(ConsultationDetails one) {
        return VersionTag.of(one.version(), Item.of(one));
    }
}
