package mk.infocenter.alliances.organizations.capacity.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import mk.infocenter.alliances.organizations.capacity.AssessmentManagement;
import mk.infocenter.alliances.organizations.capacity.CapacityDetails;
import mk.infocenter.alliances.organizations.capacity.PlanItemDetails;
import mk.infocenter.alliances.organizations.capacity.PlanItemManagement;
import mk.infocenter.alliances.organizations.capacity.PlanItemStatus;
import mk.infocenter.alliances.organizations.capacity.PlanQuery;
import mk.infocenter.alliances.organizations.capacity.PlanQuery.Place;
import mk.infocenter.alliances.organizations.capacity.RubricDirectory;
import mk.infocenter.alliances.web.Baton;
import mk.infocenter.alliances.web.Chips;
import mk.infocenter.alliances.web.Choice;
import mk.infocenter.alliances.web.Keyset;
import mk.infocenter.alliances.web.Query;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** The list of a plan's items. */
@Component
class PlanList {

    static final int SIZE = 50;

    private final PlanItemManagement plan;
    private final AssessmentManagement assessments;
    private final RubricDirectory rubrics;
    private final Batons batons;
    private final Chips chips;

    PlanList(
            PlanItemManagement plan,
            AssessmentManagement assessments,
            RubricDirectory rubrics,
            Batons batons,
            Chips chips) {
        this.plan = plan;
        this.assessments = assessments;
        this.rubrics = rubrics;
        this.batons = batons;
        this.chips = chips;
    }

    /** @param capacity its name in the rubric, or its code where the last rubric has it no more */
    record Row(
            PlanItemDetails item, String capacity, @Nullable Baton baton) {}

    String show(HttpServletRequest request, @Nullable String after, Locale locale, Model model) {
        var query = Query.of(request, "state", "capacity", "late");
        var names = names(locale);
        var asked = PlanQuery.in(
                query.all("state", PlanItemStatus.class),
                query.text("capacity"),
                !query.text("late").isEmpty());
        var read = plan.page(asked, place(after), SIZE + 1).stream()
                .map(item ->
                        new Row(item, names.getOrDefault(item.capacity(), item.capacity()), batons.of(item, locale)))
                .toList();
        model.addAttribute("keyset", Keyset.of(read, SIZE, PlanList::key));
        model.addAttribute("query", query);
        model.addAttribute(
                "chips",
                chips.of(query, locale)
                        .codes("state", PlanItemStatus.class, "plan-item.status")
                        .as("capacity", names.getOrDefault(query.text("capacity"), query.text("capacity")))
                        .word("late", "plan.late")
                        .list());
        model.addAttribute("states", PlanItemStatus.values());
        model.addAttribute(
                "capacities",
                names.entrySet().stream()
                        .map(name -> new Choice(name.getKey(), name.getValue(), ""))
                        .toList());
        model.addAttribute("first", after == null);
        return "organizations/capacity/plan";
    }

    /** The names of the capacities that were agreed last, by code. */
    private Map<String, String> names(Locale locale) {
        return assessments.lastAgreed(Integer.MAX_VALUE).stream()
                .findFirst()
                .map(round -> rubrics.published(round.rubric()).capacities())
                .orElse(List.of())
                .stream()
                .collect(Collectors.toMap(
                        CapacityDetails::code,
                        capacity -> capacity.text().name().words(locale.getLanguage()),
                        (one, _) -> one,
                        java.util.LinkedHashMap::new));
    }

    private static String key(Row row) {
        return row.item().text().due() + "." + row.item().id();
    }

    /** What is no place of this list begins it. */
    private static Place place(@Nullable String after) {
        try {
            return after == null || after.length() < 11
                    ? Place.START
                    : new Place(LocalDate.parse(after.substring(0, 10)), UUID.fromString(after.substring(11)));
        } catch (DateTimeParseException | IllegalArgumentException e) {
            return Place.START;
        }
    }
}
