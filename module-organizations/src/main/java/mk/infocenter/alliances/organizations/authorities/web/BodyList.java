package mk.infocenter.alliances.organizations.authorities.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.UUID;
import mk.infocenter.alliances.lists.ListFile;
import mk.infocenter.alliances.organizations.authorities.AuthorityDirectory;
import mk.infocenter.alliances.organizations.authorities.AuthorityDirectory.Place;
import mk.infocenter.alliances.organizations.authorities.AuthorityKind;
import mk.infocenter.alliances.organizations.authorities.AuthorityView;
import mk.infocenter.alliances.tenancy.Municipalities;
import mk.infocenter.alliances.tenancy.Municipality;
import mk.infocenter.alliances.web.Chips;
import mk.infocenter.alliances.web.Keyset;
import mk.infocenter.alliances.web.Query;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** The list of bodies, as a page and as a file. */
@Component
class BodyList {

    static final int SIZE = 50;

    private final AuthorityDirectory directory;
    private final Municipalities municipalities;
    private final Chips chips;

    BodyList(AuthorityDirectory directory, Municipalities municipalities, Chips chips) {
        this.directory = directory;
        this.municipalities = municipalities;
        this.chips = chips;
    }

    void show(HttpServletRequest request, String tenant, @Nullable String after, Locale locale, Model model) {
        var query = Query.of(request, "municipality", "kind");
        var place = municipalities
                .meantBy(query.text("municipality"))
                .filter(_ -> !query.text("municipality").isEmpty());
        var rows = directory.page(
                tenant,
                code(query, place.orElse(null)),
                query.all("kind", AuthorityKind.class),
                place(after),
                SIZE + 1);
        model.addAttribute("keyset", Keyset.of(rows, SIZE, body -> body.municipality() + "." + body.id()));
        model.addAttribute("query", query);
        model.addAttribute(
                "chips",
                chips.of(query, locale)
                        .municipality("municipality")
                        .codes("kind", AuthorityKind.class, "authority.kind")
                        .list());
        model.addAttribute("kinds", AuthorityKind.values());
        model.addAttribute("first", after == null);
        model.addAttribute("own", tenant);
    }

    ListFile<AuthorityView> file(HttpServletRequest request, String tenant, Locale locale) {
        var query = Query.of(request, "municipality", "kind");
        var code =
                code(query, municipalities.meantBy(query.text("municipality")).orElse(null));
        return ListFile.<AuthorityView, Place>of(
                        "authorities",
                        body -> new Place(body.municipality(), body.id()),
                        (last, many) -> directory.page(
                                tenant,
                                code,
                                query.all("kind", AuthorityKind.class),
                                last == null ? Place.START : last,
                                many))
                .text("record.authority.name", body -> body.name().words(locale.getLanguage()))
                .word("record.authority.kind", body -> "authority.kind." + body.kind())
                .text(
                        "record.authority.municipality",
                        body -> municipalities.get(body.municipality()).name().words(locale.getLanguage()))
                .word("record.authority.status", body -> "authority.status." + body.status());
    }

    /** What no municipality is meant by finds nothing. */
    private static String code(Query query, @Nullable Municipality place) {
        return place == null ? query.text("municipality") : place.code();
    }

    private static Place place(@Nullable String key) {
        try {
            var dot = key == null ? -1 : key.indexOf('.');
            return key == null || dot < 0
                    ? Place.START
                    : new Place(key.substring(0, dot), UUID.fromString(key.substring(dot + 1)));
        } catch (IllegalArgumentException e) {
            return Place.START;
        }
    }
}
