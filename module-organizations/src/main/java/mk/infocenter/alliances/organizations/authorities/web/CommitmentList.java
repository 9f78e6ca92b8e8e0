package mk.infocenter.alliances.organizations.authorities.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import mk.infocenter.alliances.lists.ListFile;
import mk.infocenter.alliances.organizations.authorities.AuthorityDirectory;
import mk.infocenter.alliances.organizations.authorities.AuthorityView;
import mk.infocenter.alliances.organizations.authorities.CommitmentDetails;
import mk.infocenter.alliances.organizations.authorities.CommitmentManagement;
import mk.infocenter.alliances.organizations.authorities.CommitmentQuery;
import mk.infocenter.alliances.organizations.authorities.CommitmentQuery.Place;
import mk.infocenter.alliances.organizations.authorities.CommitmentStatus;
import mk.infocenter.alliances.tenancy.Municipalities;
import mk.infocenter.alliances.tenancy.TenantSummary;
import mk.infocenter.alliances.web.Baton;
import mk.infocenter.alliances.web.Chips;
import mk.infocenter.alliances.web.Keyset;
import mk.infocenter.alliances.web.Query;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** The list of an organization's commitments, as a page and as a file. */
@Component
class CommitmentList {

    static final int SIZE = 50;

    private final CommitmentManagement commitments;
    private final AuthorityDirectory directory;
    private final BodyChoices choices;
    private final Municipalities municipalities;
    private final Chips chips;
    private final MessageSource messages;

    CommitmentList(
            CommitmentManagement commitments,
            AuthorityDirectory directory,
            BodyChoices choices,
            Municipalities municipalities,
            Chips chips,
            MessageSource messages) {
        this.commitments = commitments;
        this.directory = directory;
        this.choices = choices;
        this.municipalities = municipalities;
        this.chips = chips;
        this.messages = messages;
    }

    /** @param body null where the register knows it no more */
    record Row(
            CommitmentDetails commitment,
            @Nullable AuthorityView body,
            @Nullable Baton baton) {}

    String show(HttpServletRequest request, TenantSummary tenant, @Nullable String after, Locale locale, Model model) {
        var query = Query.of(request, "state", "municipality");
        var rows = rows(asked(query), DayKey.read(after, Place::new, Place.START), SIZE + 1, locale);
        model.addAttribute("keyset", Keyset.of(rows, SIZE, row -> key(row.commitment())));
        model.addAttribute("query", query);
        model.addAttribute(
                "chips",
                chips.of(query, locale)
                        .codes("state", CommitmentStatus.class, "commitment.status")
                        .municipality("municipality")
                        .list());
        model.addAttribute("states", CommitmentStatus.values());
        model.addAttribute("places", choices.municipalities(tenant, locale));
        model.addAttribute("first", after == null);
        return "organizations/authorities/commitments";
    }

    ListFile<Row> file(HttpServletRequest request, Locale locale) {
        var asked = asked(Query.of(request, "state", "municipality"));
        return ListFile.<Row, Place>of(
                        "commitments",
                        row -> new Place(
                                row.commitment().text().due(), row.commitment().id()),
                        (last, many) -> rows(asked, last == null ? Place.START : last, many, locale))
                .text(
                        "record.commitment.promise",
                        row -> row.commitment().text().promise().words(locale.getLanguage()))
                .text(
                        "record.commitment.authority_id",
                        row -> row.body() == null ? null : row.body().name().words(locale.getLanguage()))
                .text(
                        "record.commitment.municipality",
                        row -> municipalities
                                .get(row.commitment().municipality())
                                .name()
                                .words(locale.getLanguage()))
                .day(
                        "record.commitment.promised_on",
                        row -> row.commitment().text().promisedOn())
                .day("record.commitment.due", row -> row.commitment().text().due())
                .word(
                        "record.commitment.status",
                        row -> "commitment.status." + row.commitment().status())
                .day("record.commitment.settled_on", row -> row.commitment().settledOn())
                .text(
                        "record.commitment.reason",
                        row -> row.commitment().reason().words(locale.getLanguage()))
                .word(
                        "record.commitment.published",
                        row -> "commitment.published." + row.commitment().published());
    }

    private List<Row> rows(CommitmentQuery asked, Place after, int size, Locale locale) {
        var page = commitments.page(asked, after, size);
        var bodies = directory.named(
                page.stream().map(commitment -> commitment.text().authority()).toList());
        return page.stream()
                .map(commitment -> {
                    var body = bodies.get(commitment.text().authority());
                    return new Row(commitment, body, baton(commitment, body, locale));
                })
                .toList();
    }

    /** Before its day the authority is waited on; after it, whoever of ours says what became of it. */
    @Nullable Baton baton(CommitmentDetails commitment, @Nullable AuthorityView body, Locale locale) {
        var text = commitment.text();
        return switch (commitment.status()) {
            case PROMISED ->
                new Baton(
                        body == null
                                ? messages.getMessage("commitment.holder.authority", null, locale)
                                : body.name().words(locale.getLanguage()),
                        text.promisedOn(),
                        text.due());
            case DUE -> new Baton(messages.getMessage("commitment.holder.us", null, locale), text.due(), text.due());
            default -> null;
        };
    }

    private static CommitmentQuery asked(Query query) {
        return new CommitmentQuery(query.all("state", CommitmentStatus.class), query.text("municipality"));
    }

    private static String key(CommitmentDetails commitment) {
        return DayKey.of(commitment.text().due(), commitment.id());
    }
}
