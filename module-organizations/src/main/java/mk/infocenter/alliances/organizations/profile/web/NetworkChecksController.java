package mk.infocenter.alliances.organizations.profile.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import mk.infocenter.alliances.identity.Requires;
import mk.infocenter.alliances.lists.ListFile;
import mk.infocenter.alliances.organizations.profile.NetworkChecks;
import mk.infocenter.alliances.organizations.profile.NetworkChecks.Place;
import mk.infocenter.alliances.organizations.profile.WaitingCheck;
import mk.infocenter.alliances.tenancy.Role;
import mk.infocenter.alliances.tenancy.TenantRegistry;
import mk.infocenter.alliances.tenancy.TenantSummary;
import mk.infocenter.alliances.web.Dates;
import mk.infocenter.alliances.web.Keyset;
import mk.infocenter.alliances.web.Query;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The sections of profiles that Info-center is to check, whoever waits longest first. */
@Controller
@Requires({Role.OFFICER, Role.MANAGER})
class NetworkChecksController {

    static final int SIZE = 50;

    private final NetworkChecks checks;
    private final TenantRegistry tenants;

    NetworkChecksController(NetworkChecks checks, TenantRegistry tenants) {
        this.checks = checks;
        this.tenants = tenants;
    }

    /** @param since the day, in Skopje */
    record Row(WaitingCheck check, TenantSummary tenant, LocalDate since) {}

    @GetMapping("/network/section-checks")
    String list(HttpServletRequest request, @RequestParam(required = false) @Nullable String after, Model model) {
        model.addAttribute("query", Query.of(request));
        model.addAttribute("keyset", Keyset.of(rows(place(after), SIZE + 1), SIZE, NetworkChecksController::key));
        model.addAttribute("first", after == null);
        return "organizations/profile/network-checks";
    }

    @GetMapping("/network/section-checks/download.{format:csv|xlsx}")
    ListFile<Row> download(Locale locale) {
        return ListFile.of(
                        "section-checks",
                        (Row row) -> Place.of(row.check()),
                        (@Nullable Place last, int many) -> rows(last, many))
                .text("tenants.organization", row -> row.tenant().name().words(locale.getLanguage()))
                .word(
                        "record.section-check.section",
                        row -> "section-check.section." + row.check().section())
                .word(
                        "record.section-check.status",
                        row -> "section-check.status." + row.check().status())
                .day("section-check.since-when", Row::since);
    }

    private List<Row> rows(@Nullable Place after, int size) {
        var waiting = checks.waiting(after, size);
        Map<String, TenantSummary> named =
                tenants
                        .named(waiting.stream()
                                .map(WaitingCheck::tenant)
                                .distinct()
                                .toList())
                        .stream()
                        .collect(Collectors.toMap(TenantSummary::key, tenant -> tenant));
        return waiting.stream()
                .filter(check -> named.containsKey(check.tenant()))
                .map(check -> new Row(
                        check,
                        Objects.requireNonNull(named.get(check.tenant())),
                        LocalDate.ofInstant(check.since(), Dates.ZONE)))
                .toList();
    }

    private static String key(Row row) {
        return row.check().since() + "_" + row.check().id();
    }

    /** What is no place of this list begins it. */
    private static @Nullable Place place(@Nullable String after) {
        var at = after == null ? -1 : after.indexOf('_');
        try {
            return after == null || at < 0
                    ? null
                    : new Place(Instant.parse(after.substring(0, at)), UUID.fromString(after.substring(at + 1)));
        } catch (DateTimeException | IllegalArgumentException e) {
            return null;
        }
    }
}
