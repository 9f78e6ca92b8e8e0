package mk.infocenter.alliances.organizations.authorities.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import mk.infocenter.alliances.lists.ListFile;
import mk.infocenter.alliances.organizations.authorities.AuthorityDirectory;
import mk.infocenter.alliances.organizations.authorities.AuthorityView;
import mk.infocenter.alliances.organizations.authorities.CommitmentManagement;
import mk.infocenter.alliances.organizations.authorities.CommitmentText.Source;
import mk.infocenter.alliances.organizations.authorities.CooperationKind;
import mk.infocenter.alliances.organizations.authorities.CooperationManagement;
import mk.infocenter.alliances.organizations.authorities.CooperationQuery;
import mk.infocenter.alliances.organizations.authorities.CooperationQuery.Place;
import mk.infocenter.alliances.organizations.authorities.CooperationView;
import mk.infocenter.alliances.tenancy.Municipalities;
import mk.infocenter.alliances.tenancy.TenantSummary;
import mk.infocenter.alliances.web.Chips;
import mk.infocenter.alliances.web.Keyset;
import mk.infocenter.alliances.web.Query;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** The list of meetings, letters and agreements, and the page of one. */
@Component
class CooperationPage {

    static final int SIZE = 50;
    private static final int COMMITMENTS = 50;

    private final CooperationManagement cooperations;
    private final CommitmentManagement commitments;
    private final AuthorityDirectory directory;
    private final BodyChoices choices;
    private final Municipalities municipalities;
    private final Chips chips;

    CooperationPage(
            CooperationManagement cooperations,
            CommitmentManagement commitments,
            AuthorityDirectory directory,
            BodyChoices choices,
            Municipalities municipalities,
            Chips chips) {
        this.cooperations = cooperations;
        this.commitments = commitments;
        this.directory = directory;
        this.choices = choices;
        this.municipalities = municipalities;
        this.chips = chips;
    }

    /** @param body null where the register knows it no more */
    record Row(CooperationView record, @Nullable AuthorityView body) {}

    String list(HttpServletRequest request, TenantSummary tenant, @Nullable String after, Locale locale, Model model) {
        var query = Query.of(request, "kind", "municipality");
        var rows = rows(asked(query), DayKey.read(after, Place::new, Place.START), SIZE + 1);
        model.addAttribute(
                "keyset",
                Keyset.of(
                        rows,
                        SIZE,
                        row -> DayKey.of(row.record().day(), row.record().id())));
        model.addAttribute("query", query);
        model.addAttribute(
                "chips",
                chips.of(query, locale)
                        .codes("kind", CooperationKind.class, "cooperation-record.kind")
                        .municipality("municipality")
                        .list());
        model.addAttribute("kinds", CooperationKind.values());
        model.addAttribute("places", choices.municipalities(tenant, locale));
        model.addAttribute("first", after == null);
        return "organizations/authorities/cooperations";
    }

    ListFile<Row> file(HttpServletRequest request, Locale locale) {
        var asked = asked(Query.of(request, "kind", "municipality"));
        return ListFile.<Row, Place>of(
                        "cooperation",
                        row -> new Place(row.record().day(), row.record().id()),
                        (last, many) -> rows(asked, last == null ? Place.START : last, many))
                .day("record.cooperation-record.day", row -> row.record().day())
                .word(
                        "record.cooperation-record.kind",
                        row -> "cooperation-record.kind." + row.record().kind())
                .text(
                        "record.cooperation-record.subject",
                        row -> row.record().subject().words(locale.getLanguage()))
                .text(
                        "record.cooperation-record.authority_id",
                        row -> row.body() == null ? null : row.body().name().words(locale.getLanguage()))
                .text(
                        "record.cooperation-record.municipality",
                        row -> municipalities
                                .get(row.record().municipality())
                                .name()
                                .words(locale.getLanguage()))
                .text(
                        "record.cooperation-record.result",
                        row -> row.record().result().words(locale.getLanguage()));
    }

    String show(TenantSummary tenant, UUID id, Model model) {
        var record = cooperations.record(id);
        model.addAttribute("record", record);
        model.addAttribute("body", directory.find(record.authority()).orElse(null));
        model.addAttribute(
                "officials",
                directory
                        .officialsNamed(List.of(tenant.key()), record.officials())
                        .values());
        model.addAttribute("people", cooperations.people(id));
        model.addAttribute("commitments", commitments.promisedIn(new Source("cooperation-record", id), COMMITMENTS));
        return "organizations/authorities/cooperation";
    }

    String form(TenantSummary tenant, @Nullable CooperationView record, Locale locale, Model model) {
        var bodies = choices.bodies(tenant);
        model.addAttribute("record", record);
        model.addAttribute("tenant", tenant);
        model.addAttribute("kinds", CooperationKind.values());
        model.addAttribute("bodies", choices.choices(bodies, locale));
        model.addAttribute("officials", choices.officials(tenant, bodies, locale));
        return "organizations/authorities/cooperation-form";
    }

    private List<Row> rows(CooperationQuery asked, Place after, int size) {
        var page = cooperations.page(asked, after, size);
        var bodies =
                directory.named(page.stream().map(CooperationView::authority).toList());
        return page.stream()
                .map(record -> new Row(record, bodies.get(record.authority())))
                .toList();
    }

    private static CooperationQuery asked(Query query) {
        return new CooperationQuery(Set.copyOf(query.all("kind", CooperationKind.class)), query.text("municipality"));
    }
}
