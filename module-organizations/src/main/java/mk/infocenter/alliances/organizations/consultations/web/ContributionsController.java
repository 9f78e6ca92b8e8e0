package mk.infocenter.alliances.organizations.consultations.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import mk.infocenter.alliances.api.InvalidField;
import mk.infocenter.alliances.identity.Requires;
import mk.infocenter.alliances.identity.StepUp;
import mk.infocenter.alliances.identity.Visit;
import mk.infocenter.alliances.lists.ListFile;
import mk.infocenter.alliances.organizations.consultations.Channel;
import mk.infocenter.alliances.organizations.consultations.ConsultationManagement;
import mk.infocenter.alliances.organizations.consultations.ContributionManagement;
import mk.infocenter.alliances.organizations.consultations.PriorityManagement;
import mk.infocenter.alliances.organizations.consultations.PriorityView;
import mk.infocenter.alliances.organizations.consultations.VoiceQuery;
import mk.infocenter.alliances.organizations.consultations.VoiceQuery.Grouping;
import mk.infocenter.alliances.organizations.consultations.VoiceStatus;
import mk.infocenter.alliances.organizations.consultations.VoiceView;
import mk.infocenter.alliances.tenancy.LocalizedText;
import mk.infocenter.alliances.tenancy.Municipalities;
import mk.infocenter.alliances.tenancy.Role;
import mk.infocenter.alliances.web.Chip;
import mk.infocenter.alliances.web.Chips;
import mk.infocenter.alliances.web.Keyset;
import mk.infocenter.alliances.web.Query;
import mk.infocenter.alliances.web.Toast;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The contributions to one consultation: filtered, chosen, and put into priorities, which can be taken back. */
@Controller
@Requires(Role.STAFF)
class ContributionsController {

    static final int SIZE = 50;

    private static final String LIST = "redirect:/{tenant}/consultations/{consultation}/contributions";
    private static final String UNGROUPED = "none";

    private final ConsultationManagement consultations;
    private final ContributionManagement contributions;
    private final PriorityManagement priorities;
    private final Municipalities municipalities;
    private final Chips chips;

    ContributionsController(
            ConsultationManagement consultations,
            ContributionManagement contributions,
            PriorityManagement priorities,
            Municipalities municipalities,
            Chips chips) {
        this.consultations = consultations;
        this.contributions = contributions;
        this.priorities = priorities;
        this.municipalities = municipalities;
        this.chips = chips;
    }

    @GetMapping("/{tenant}/consultations/{consultation}/contributions")
    @Requires({Role.STAFF, Role.OFFICER, Role.MANAGER})
    String list(
            @PathVariable("consultation") UUID id,
            HttpServletRequest request,
            @RequestParam(required = false) @Nullable UUID after,
            Locale locale,
            Model model) {
        var query = query(request);
        var ranked = priorities.of(id);
        model.addAttribute("consultation", consultations.consultation(id));
        model.addAttribute(
                "keyset",
                Keyset.of(
                        contributions.page(id, asked(query), after, SIZE + 1),
                        SIZE,
                        voice -> voice.id().toString()));
        model.addAttribute("query", query);
        model.addAttribute("chips", chips(query, ranked, locale));
        model.addAttribute("priorities", ranked);
        model.addAttribute("channels", Channel.values());
        model.addAttribute("states", VoiceStatus.values());
        model.addAttribute("municipalities", municipalities.all());
        model.addAttribute("first", after == null);
        return "organizations/consultations/contributions";
    }

    @GetMapping("/{tenant}/consultations/{consultation}/contributions/download.{format:csv|xlsx}")
    @StepUp
    ListFile<VoiceView> download(@PathVariable("consultation") UUID id, HttpServletRequest request, Locale locale) {
        var asked = asked(query(request));
        var language = locale.getLanguage();
        consultations.consultation(id);
        return ListFile.of(
                        "contributions",
                        VoiceView::id,
                        (@Nullable UUID last, int many) -> contributions.page(id, asked, last, many))
                .moment("record.voice.received_at", VoiceView::receivedAt)
                .word("record.voice.channel", voice -> "voice.channel." + voice.channel())
                .text("record.voice.said", VoiceView::said)
                .text("record.voice.language", VoiceView::language)
                .word("record.voice.sex", voice -> "person.sex." + voice.sex())
                .word("record.voice.age_group", voice -> "person.ageGroup." + voice.ageGroup())
                .text("record.voice.municipality", voice -> {
                    var code = voice.municipality();
                    return code == null ? null : municipalities.get(code).name().words(language);
                })
                .text("record.priority", voice -> {
                    var title = voice.priorityTitle();
                    return title == null ? null : title.words(language);
                })
                .word("record.voice.status", voice -> "voice.status." + voice.status());
    }

    /** @param title of a new priority, where the contributions belong to none that there is */
    @PostMapping("/{tenant}/consultations/{consultation}/grouping")
    String group(
            @RequestAttribute Visit visit,
            @PathVariable("consultation") UUID id,
            @RequestParam(defaultValue = "") Set<UUID> row,
            @RequestParam(defaultValue = "") String priority,
            @RequestParam(defaultValue = "") String title,
            RedirectAttributes flash) {
        var fresh = !title.isBlank();
        if (row.isEmpty() || (!fresh && priority.isEmpty())) {
            flash.addFlashAttribute("refused", row.isEmpty() ? "voices.none-chosen" : "voices.no-priority");
            return LIST;
        }
        try {
            var into = fresh
                    ? priorities
                            .add(id, named(visit, title), LocalizedText.EMPTY)
                            .id()
                    : priority.equals(UNGROUPED) ? null : UUID.fromString(priority);
            var before = contributions.group(id, row, into);
            Toast.of(into == null ? "voices.ungrouped" : "voices.grouped", before.size())
                    .undoneBy("/" + visit.organization().key() + "/consultations/" + id + "/regrouping", places(before))
                    .show(flash);
        } catch (InvalidField e) {
            flash.addFlashAttribute("refused", e.message());
        } catch (IllegalArgumentException e) {
            flash.addFlashAttribute("refused", "voices.no-priority");
        }
        return LIST;
    }

    @PostMapping("/{tenant}/consultations/{consultation}/regrouping")
    String regroup(
            @PathVariable("consultation") UUID id,
            @RequestParam(defaultValue = "") List<String> place,
            RedirectAttributes flash) {
        var places = new LinkedHashMap<UUID, Optional<UUID>>();
        place.stream()
                .map(one -> one.split("_", 2))
                .filter(parts -> parts.length == 2)
                .forEach(parts -> places.put(
                        UUID.fromString(parts[0]),
                        parts[1].equals(UNGROUPED) ? Optional.empty() : Optional.of(UUID.fromString(parts[1]))));
        contributions.regroup(id, places);
        Toast.of("voices.regrouped", places.size()).show(flash);
        return LIST;
    }

    private static Map<String, List<String>> places(Map<UUID, Optional<UUID>> before) {
        return Map.of(
                "place",
                before.entrySet().stream()
                        .map(place -> place.getKey() + "_"
                                + place.getValue().map(UUID::toString).orElse(UNGROUPED))
                        .toList());
    }

    private static LocalizedText named(Visit visit, String title) {
        return LocalizedText.EMPTY.with(visit.organization().defaultLanguage(), title.strip());
    }

    private static Query query(HttpServletRequest request) {
        return Query.of(request, "priority", "channel", "state");
    }

    private static VoiceQuery asked(Query query) {
        var grouping = query.text("priority").equals(UNGROUPED) ? Grouping.UNGROUPED : Grouping.ALL;
        var asked = VoiceQuery.of(query.all("state", VoiceStatus.class), query.all("channel", Channel.class), grouping);
        return id(query.text("priority")).map(asked::of).orElse(asked);
    }

    private static Optional<UUID> id(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    private List<Chip> chips(Query query, List<PriorityView> ranked, Locale locale) {
        var said = chips.of(query, locale);
        var group = query.text("priority");
        if (group.equals(UNGROUPED)) {
            said.word("priority", "voices.ungrouped.filter");
        }
        ranked.stream()
                .filter(one -> one.id().toString().equals(group))
                .forEach(one -> said.as("priority", one.title().words(locale.getLanguage())));
        return said.codes("channel", Channel.class, "voice.channel")
                .codes("state", VoiceStatus.class, "voice.status")
                .list();
    }
}
