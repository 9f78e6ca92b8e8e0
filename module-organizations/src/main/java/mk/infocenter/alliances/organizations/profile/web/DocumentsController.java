package mk.infocenter.alliances.organizations.profile.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import mk.infocenter.alliances.identity.Requires;
import mk.infocenter.alliances.identity.StepUp;
import mk.infocenter.alliances.lists.FilteredList;
import mk.infocenter.alliances.lists.ListFile;
import mk.infocenter.alliances.organizations.profile.DocumentDetails;
import mk.infocenter.alliances.organizations.profile.DocumentKind;
import mk.infocenter.alliances.organizations.profile.DocumentManagement;
import mk.infocenter.alliances.organizations.profile.DocumentStatus;
import mk.infocenter.alliances.tenancy.Role;
import mk.infocenter.alliances.web.Baton;
import mk.infocenter.alliances.web.Chips;
import mk.infocenter.alliances.web.Keyset;
import mk.infocenter.alliances.web.Query;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The papers of the organization: their list, and the page of each with its file. */
@Controller
@Requires({Role.STAFF, Role.OFFICER, Role.MANAGER})
class DocumentsController {

    static final int SIZE = 50;
    static final FilteredList LIST = new FilteredList("documents", "/organization/documents", Set.of("kind", "state"));

    private final DocumentManagement documents;
    private final Chips chips;
    private final MessageSource messages;

    DocumentsController(DocumentManagement documents, Chips chips, MessageSource messages) {
        this.documents = documents;
        this.chips = chips;
        this.messages = messages;
    }

    /** @param baton null for a paper that holds */
    record Row(DocumentDetails document, @Nullable Baton baton) {}

    @GetMapping("/{tenant}/organization/documents")
    String list(
            HttpServletRequest request,
            @RequestParam(required = false) @Nullable UUID after,
            Locale locale,
            Model model) {
        var query = query(request);
        var read = read(query, after, SIZE + 1).stream()
                .map(document -> new Row(document, baton(document, locale)))
                .toList();
        model.addAttribute(
                "keyset", Keyset.of(read, SIZE, row -> row.document().id().toString()));
        model.addAttribute("query", query);
        model.addAttribute(
                "chips",
                chips.of(query, locale)
                        .codes("kind", DocumentKind.class, "document.kind")
                        .codes("state", DocumentStatus.class, "document.status")
                        .list());
        model.addAttribute("kinds", DocumentKind.values());
        model.addAttribute("states", DocumentStatus.values());
        model.addAttribute("first", after == null);
        return "organizations/profile/documents";
    }

    @GetMapping("/{tenant}/organization/documents/download.{format:csv|xlsx}")
    @StepUp
    ListFile<DocumentDetails> download(HttpServletRequest request, Locale locale) {
        var query = query(request);
        return ListFile.of("documents", DocumentDetails::id, (@Nullable UUID last, int many) -> read(query, last, many))
                .word(
                        "record.document.kind",
                        document -> "document.kind." + document.text().kind())
                .text(
                        "record.document.title",
                        document -> document.text().title().words(locale.getLanguage()))
                .word("record.document.status", document -> "document.status." + document.status())
                .day("record.document.valid_from", document -> document.text().validFrom())
                .day("record.document.valid_until", document -> document.text().validUntil());
    }

    @GetMapping("/{tenant}/organization/documents/{document}")
    String document(@PathVariable("document") UUID id, Locale locale, Model model) {
        return show(id, locale, model);
    }

    /** The page of one paper, with which its steps answer, too. */
    String show(UUID id, Locale locale, Model model) {
        var document = documents.document(id);
        model.addAttribute("document", document);
        model.addAttribute("baton", baton(document, locale));
        return "organizations/profile/document";
    }

    private List<DocumentDetails> read(Query query, @Nullable UUID after, int size) {
        return documents.page(
                after, query.all("state", DocumentStatus.class), query.all("kind", DocumentKind.class), size);
    }

    private static Query query(HttpServletRequest request) {
        return Query.of(request, "kind", "state");
    }

    private @Nullable Baton baton(DocumentDetails document, Locale locale) {
        return document.status() == DocumentStatus.EXPIRED
                ? new Baton(
                        messages.getMessage("profile.holder.ORGANIZATION", null, locale),
                        document.since(),
                        document.text().validUntil())
                : null;
    }
}
