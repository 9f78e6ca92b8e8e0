package mk.infocenter.alliances.organizations.exchange.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mk.infocenter.alliances.lists.ListFile;
import mk.infocenter.alliances.organizations.Theme;
import mk.infocenter.alliances.organizations.exchange.EditionView;
import mk.infocenter.alliances.organizations.exchange.ExchangeDirectory;
import mk.infocenter.alliances.organizations.exchange.PostStatus;
import mk.infocenter.alliances.organizations.exchange.ResourceKind;
import mk.infocenter.alliances.organizations.exchange.ResourceQuery;
import mk.infocenter.alliances.organizations.exchange.ResourceView;
import mk.infocenter.alliances.tenancy.Scope;
import mk.infocenter.alliances.tenancy.TenantContext;
import mk.infocenter.alliances.web.Chips;
import mk.infocenter.alliances.web.Keyset;
import mk.infocenter.alliances.web.Query;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** The list of resources, and the page of one with its editions. */
@Component
class ResourcePages {

    static final int SIZE = 30;

    private final ExchangeDirectory directory;
    private final Authors authors;
    private final Chips chips;
    private final MessageSource messages;

    ResourcePages(ExchangeDirectory directory, Authors authors, Chips chips, MessageSource messages) {
        this.directory = directory;
        this.authors = authors;
        this.chips = chips;
        this.messages = messages;
    }

    /** @param moderated whether the reader may ask for hidden ones, too */
    String list(HttpServletRequest request, @Nullable UUID after, boolean moderated, Locale locale, Model model) {
        var query = query(request);
        model.addAttribute(
                "keyset",
                Keyset.of(
                        rows(asked(query, moderated), after, SIZE + 1),
                        SIZE,
                        row -> row.id().toString()));
        model.addAttribute("query", query);
        model.addAttribute(
                "chips",
                chips.of(query, locale)
                        .text("words")
                        .codes("kind", ResourceKind.class, "resource.kind")
                        .codes("theme", Theme.class, "topic.theme")
                        .codes("language", languages(query), "topic.language")
                        .codes("state", PostStatus.class, "resource.status")
                        .list());
        model.addAttribute("kinds", ResourceKind.values());
        model.addAttribute("themes", Theme.values());
        model.addAttribute("languages", ExchangeController.LANGUAGES);
        model.addAttribute("states", moderated ? List.of(PostStatus.SHOWN, PostStatus.HIDDEN) : List.of());
        model.addAttribute("first", after == null);
        return "organizations/exchange/resources";
    }

    ListFile<ResourceRow> file(HttpServletRequest request, boolean moderated, Locale locale) {
        var asked = asked(query(request), moderated);
        var language = locale.getLanguage();
        return ListFile.of("resources", ResourceRow::id, (@Nullable UUID last, int many) -> rows(asked, last, many))
                .text("record.resource.title", row -> row.resource().title().words(language))
                .word(
                        "record.resource.kind",
                        row -> "resource.kind." + row.resource().kind())
                .word(
                        "record.resource.theme",
                        row -> row.resource().theme() == null
                                ? null
                                : "topic.theme." + row.resource().theme())
                .text(
                        "resource.languages",
                        row -> row.editions().stream()
                                .map(line -> messages.getMessage("topic.language." + line.language(), null, locale))
                                .collect(Collectors.joining(", ")))
                .moment("resource.last", ResourceRow::last)
                .text("topic.organization", row -> row.by().organization().words(language))
                .text("record.resource.author", row -> row.by().name())
                .moment("resource.posted", row -> row.resource().posted())
                .text(
                        "record.resource.description",
                        row -> row.resource().description().words(language));
    }

    /** @param keeper organization that the reader writes for */
    String resource(UUID id, String keeper, Model model) {
        var resource = directory.resource(id);
        var own = resource.tenant().equals(keeper);
        var rows = directory.editions(resource).stream()
                .filter(edition -> own || edition.status() != PostStatus.WITHDRAWN)
                .map(edition -> row(resource, edition, keeper))
                .toList();
        var languages = new HashSet<String>();
        var newest = rows.stream()
                .filter(row -> row.edition().status() == PostStatus.SHOWN
                        && languages.add(row.edition().language()))
                .toList();
        var by = authors.of(Stream.of(resource.tenant()), Stream.of(resource.author()));
        model.addAttribute("resource", resource);
        model.addAttribute("by", by.apply(resource.tenant(), resource.author()));
        model.addAttribute("newest", newest);
        model.addAttribute(
                "earlier", rows.stream().filter(row -> !newest.contains(row)).toList());
        model.addAttribute(
                "transitions",
                PostSteps.of("resource", resource.tenant(), resource.author(), resource.status(), keeper));
        var shown = resource.status() == PostStatus.SHOWN;
        model.addAttribute("edits", shown && PostSteps.own(resource.tenant(), resource.author(), keeper));
        model.addAttribute("adds", shown && PostSteps.answersFor(resource.tenant(), resource.author(), keeper));
        model.addAttribute("own", own);
        return "organizations/exchange/resource";
    }

    private static EditionRow row(ResourceView resource, EditionView edition, String keeper) {
        var shown = resource.status() == PostStatus.SHOWN;
        var member = TenantContext.scope().orElse(null) instanceof Scope.Tenant;
        return new EditionRow(
                edition,
                shown
                        ? PostSteps.of("edition", edition.tenant(), edition.author(), edition.status(), keeper)
                        : List.of(),
                (shown && edition.status() == PostStatus.SHOWN)
                        || (member && edition.tenant().equals(keeper)));
    }

    private List<ResourceRow> rows(ResourceQuery asked, @Nullable UUID after, int many) {
        var read = directory.resources(asked, after, many);
        var lines = directory.languages(read.stream().map(ResourceView::id).toList());
        var by = authors.of(
                read.stream().map(ResourceView::tenant), read.stream().map(ResourceView::author));
        return read.stream()
                .map(resource -> new ResourceRow(
                        resource,
                        by.apply(resource.tenant(), resource.author()),
                        lines.getOrDefault(resource.id(), List.of())))
                .toList();
    }

    private static Query query(HttpServletRequest request) {
        return Query.of(request, "words", "kind", "theme", "language", "state");
    }

    private static List<String> languages(Query query) {
        return ExchangeController.LANGUAGES.stream()
                .filter(Set.copyOf(query.all("language"))::contains)
                .toList();
    }

    private static ResourceQuery asked(Query query, boolean moderated) {
        return new ResourceQuery(
                query.text("words"),
                query.all("kind", ResourceKind.class),
                query.all("theme", Theme.class),
                languages(query),
                moderated ? query.all("state", PostStatus.class) : List.of());
    }
}
