package mk.infocenter.alliances.audit.web;

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
import mk.infocenter.alliances.identity.Visit;
import mk.infocenter.alliances.tenancy.Role;
import mk.infocenter.alliances.tenancy.TenantRegistry;
import mk.infocenter.alliances.tenancy.TenantSummary;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestAttribute;

/** Who looked at an organization's records: for its members, and for those who audit it. */
@Controller
@Requires({Role.STAFF, Role.AUDITOR})
class AccessController {

    static final int SIZE = 20;

    private final AccessLog log;
    private final Accounts accounts;
    private final PageNames pages;
    private final TenantRegistry tenants;

    AccessController(AccessLog log, Accounts accounts, PageNames pages, TenantRegistry tenants) {
        this.log = log;
        this.accounts = accounts;
        this.pages = pages;
        this.tenants = tenants;
    }

    @GetMapping({"/{tenant}/access", "/audit/{tenant}/access"})
    String accesses(@RequestAttribute Visit visit, AccessQuestion question, Locale locale, Model model) {
        var tenant = visit.organization().key();
        var filter = question.filter();
        var found = log.page(tenant, filter, question.last(), SIZE + 1);
        var people = accounts.names(log.people(tenant));
        var readers = readers(found, locale);
        model.addAttribute("organization", visit.organization());
        model.addAttribute("question", question);
        model.addAttribute("filtered", !filter.isNone());
        model.addAttribute("kinds", AccessKind.values());
        model.addAttribute("people", sorted(people));
        model.addAttribute(
                "rows",
                found.stream()
                        .limit(SIZE)
                        .map(access -> row(tenant, access, people, readers, locale))
                        .toList());
        model.addAttribute("earlier", found.size() > SIZE ? found.get(SIZE - 1).id() : null);
        return "audit/access";
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

    private static List<Map.Entry<UUID, String>> sorted(Map<UUID, String> people) {
        return people.entrySet().stream().sorted(Map.Entry.comparingByValue()).toList();
    }
}
