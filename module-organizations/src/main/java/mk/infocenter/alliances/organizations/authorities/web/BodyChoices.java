package mk.infocenter.alliances.organizations.authorities.web;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import mk.infocenter.alliances.organizations.authorities.AuthorityDirectory;
import mk.infocenter.alliances.organizations.authorities.AuthorityDirectory.Place;
import mk.infocenter.alliances.organizations.authorities.AuthorityView;
import mk.infocenter.alliances.organizations.authorities.OfficialView;
import mk.infocenter.alliances.tenancy.Municipalities;
import mk.infocenter.alliances.tenancy.TenantSummary;
import mk.infocenter.alliances.web.Choice;
import org.springframework.stereotype.Component;

/** What the forms and filters of an organization offer: the municipalities it works in, their bodies and officials. */
@Component
class BodyChoices {

    /** More than a list to choose from can show, and fewer than the whole register may have. */
    private static final int MOST = 1000;

    private final AuthorityDirectory directory;
    private final Municipalities municipalities;

    BodyChoices(AuthorityDirectory directory, Municipalities municipalities) {
        this.directory = directory;
        this.municipalities = municipalities;
    }

    List<Choice> municipalities(TenantSummary tenant, Locale locale) {
        return codes(tenant)
                .map(code -> new Choice(code, place(code, locale), ""))
                .toList();
    }

    List<AuthorityView> bodies(TenantSummary tenant) {
        return (tenant.municipalities().isEmpty() ? Stream.of("") : codes(tenant))
                .flatMap(code -> directory.page(tenant.key(), code, Set.of(), Place.START, MOST).stream())
                .toList();
    }

    List<Choice> choices(Collection<AuthorityView> bodies, Locale locale) {
        return bodies.stream()
                .map(body -> new Choice(
                        body.id().toString(),
                        place(body.municipality(), locale) + ": " + body.name().words(locale.getLanguage()),
                        ""))
                .toList();
    }

    List<Choice> officials(TenantSummary tenant, Collection<AuthorityView> bodies, Locale locale) {
        return directory
                .officials(tenant.key(), bodies.stream().map(AuthorityView::id).toList())
                .stream()
                .map(official -> new Choice(official.id().toString(), named(official, locale), ""))
                .toList();
    }

    static String named(OfficialView official, Locale locale) {
        return official.name() + ", " + official.office().words(locale.getLanguage());
    }

    private String place(String code, Locale locale) {
        return municipalities.get(code).name().words(locale.getLanguage());
    }

    private Stream<String> codes(TenantSummary tenant) {
        return tenant.municipalities().isEmpty()
                ? municipalities.all().keySet().stream()
                : Stream.concat(Stream.of(tenant.seat()), tenant.municipalities().stream())
                        .distinct();
    }
}
