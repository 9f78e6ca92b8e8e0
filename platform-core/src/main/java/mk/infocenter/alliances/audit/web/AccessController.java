package mk.infocenter.alliances.audit.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import mk.infocenter.alliances.audit.Access;
import mk.infocenter.alliances.audit.AccessKind;
import mk.infocenter.alliances.audit.AccessLog;
import mk.infocenter.alliances.identity.Accounts;
import mk.infocenter.alliances.identity.Requires;
import mk.infocenter.alliances.identity.StepUp;
import mk.infocenter.alliances.identity.Visit;
import mk.infocenter.alliances.lists.ListFile;
import mk.infocenter.alliances.tenancy.Role;
import mk.infocenter.alliances.tenancy.TenantRegistry;
import mk.infocenter.alliances.tenancy.TenantSummary;
import mk.infocenter.alliances.web.Chips;
import mk.infocenter.alliances.web.Keyset;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestParam;

/** Who looked at an organization's records: for its members, and for those who audit it. */
@Controller
@Requires({Role.STAFF, Role.AUDITOR})
class AccessController {

    static final int SIZE = 20;

    private final AccessLog log;
    private final Accounts accounts;
    private final PageNames pages;
    private final TenantRegistry tenants;
    private final Chips chips;

    AccessController(AccessLog log, Accounts accounts, PageNames pages, TenantRegistry tenants, Chips chips) {
        this.log = log;
        this.accounts = accounts;
        this.pages = pages;
        this.tenants = tenants;
        this.chips = chips;
    }

    @GetMapping({"/{tenant}/access", "/audit/{tenant}/access"})
    String accesses(
            @RequestAttribute Visit visit,
            @RequestParam(required = false) @Nullable String after,
            HttpServletRequest request,
            Locale locale,
            Model model) {
        var tenant = visit.organization().key();
        var question = AccessQuestion.of(request);
        var people = accounts.names(log.people(tenant));
        var last = AccessQuestion.id(after);
        model.addAttribute("organization", visit.organization());
        model.addAttribute("query", question.query());
        model.addAttribute(
                "chips",
                chips.of(question.query(), locale)
                        .as("person", named(question, people))
                        .codes("kind", AccessKind.class, "access.kind")
                        .text("from")
                        .text("to")
                        .list());
        model.addAttribute("kinds", AccessKind.values());
        model.addAttribute("people", sorted(people));
        model.addAttribute("first", last == null);
        model.addAttribute(
                "keyset",
                Keyset.of(
                        reader(tenant, question, people, locale).after(last, SIZE + 1),
                        SIZE,
                        row -> row.access().id().toString()));
        return "audit/access";
    }

    @GetMapping({"/{tenant}/access/download.{format:csv|xlsx}", "/audit/{tenant}/access/download.{format:csv|xlsx}"})
    @StepUp
    ListFile<AccessRow> download(@RequestAttribute Visit visit, HttpServletRequest request, Locale locale) {
        var tenant = visit.organization().key();
        var question = AccessQuestion.of(request);
        var people = accounts.names(log.people(tenant));
        return ListFile.of("access", (AccessRow row) -> row.access().id(), reader(tenant, question, people, locale))
                .moment("changes.when", row -> row.access().instant())
                .text("changes.who", AccessRow::person)
                .word(
                        "access.role",
                        row -> row.access().role() == null
                                ? null
                                : "role." + row.access().role())
                .word("access.kind", row -> "access.kind." + row.access().kind())
                .text("access.page", AccessRow::what)
                .text("access.why", row -> row.access().reason())
                .text("access.request", row -> row.access().requestId());
    }

    private ListFile.Reader<AccessRow, UUID> reader(
            String tenant, AccessQuestion question, Map<UUID, String> people, Locale locale) {
        var filter = question.filter();
        return (last, many) -> {
            var found = log.page(tenant, filter, last, many);
            var readers = readers(found, locale);
            return found.stream()
                    .map(access -> row(tenant, access, people, readers, locale))
                    .toList();
        };
    }

    private Map<String, String> readers(List<Access> found, Locale locale) {
        var keys = found.stream()
                .map(Access::reader)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        return keys.isEmpty()
                ? Map.of()
                : tenants.named(keys).stream()
                        .collect(Collectors.toMap(
                                TenantSummary::key, reader -> reader.name().words(locale.getLanguage())));
    }

    private AccessRow row(
            String tenant, Access access, Map<UUID, String> people, Map<String, String> readers, Locale locale) {
        var subject = Objects.requireNonNullElse(access.subject(), "");
        return new AccessRow(
                access,
                access.account() == null ? "" : people.getOrDefault(access.account(), ""),
                access.kind() == AccessKind.DENIED || access.kind() == AccessKind.SHARED
                        ? subject
                        : pages.of(tenant, subject, locale),
                access.reader() == null ? "" : readers.getOrDefault(access.reader(), access.reader()));
    }

    private static String named(AccessQuestion question, Map<UUID, String> people) {
        var person = question.person();
        var typed = question.query().text("person");
        return person == null ? typed : people.getOrDefault(person, typed);
    }

    private static List<Map.Entry<UUID, String>> sorted(Map<UUID, String> people) {
        return people.entrySet().stream().sorted(Map.Entry.comparingByValue()).toList();
    }
}
