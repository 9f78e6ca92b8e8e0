package mk.infocenter.alliances.organizations.profile.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import mk.infocenter.alliances.identity.Requires;
import mk.infocenter.alliances.lists.ListFile;
import mk.infocenter.alliances.organizations.profile.NetworkRisk;
import mk.infocenter.alliances.organizations.profile.RiskLevel;
import mk.infocenter.alliances.organizations.profile.RiskManagement;
import mk.infocenter.alliances.organizations.profile.RiskStatus;
import mk.infocenter.alliances.tenancy.Role;
import mk.infocenter.alliances.tenancy.TenantRegistry;
import mk.infocenter.alliances.tenancy.TenantSummary;
import mk.infocenter.alliances.web.Chips;
import mk.infocenter.alliances.web.Dates;
import mk.infocenter.alliances.web.Keyset;
import mk.infocenter.alliances.web.Query;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The risks in the whole network, the newest first. */
@Controller
@Requires({Role.OFFICER, Role.MANAGER})
class NetworkRisksController {

    static final int SIZE = 50;

    private final RiskManagement risks;
    private final TenantRegistry tenants;
    private final Chips chips;

    NetworkRisksController(RiskManagement risks, TenantRegistry tenants, Chips chips) {
        this.risks = risks;
        this.tenants = tenants;
        this.chips = chips;
    }

    /** @param since the day, in Skopje */
    record Row(NetworkRisk risk, TenantSummary tenant, LocalDate since) {}

    @GetMapping("/network/risks")
    String list(
            HttpServletRequest request,
            @RequestParam(required = false) @Nullable UUID after,
            Locale locale,
            Model model) {
        var query = query(request);
        model.addAttribute(
                "keyset",
                Keyset.of(
                        rows(query, after, SIZE + 1),
                        SIZE,
                        row -> row.risk().id().toString()));
        model.addAttribute("query", query);
        model.addAttribute(
                "chips",
                chips.of(query, locale)
                        .codes("state", RiskStatus.class, "risk-flag.status")
                        .codes("level", RiskLevel.class, "risk-flag.level")
                        .list());
        model.addAttribute("states", RiskStatus.values());
        model.addAttribute("levels", RiskLevel.values());
        model.addAttribute("first", after == null);
        return "organizations/profile/network-risks";
    }

    @GetMapping("/network/risks/download.{format:csv|xlsx}")
    ListFile<Row> download(HttpServletRequest request, Locale locale) {
        var query = query(request);
        return ListFile.of(
                        "risks",
                        (Row row) -> row.risk().id(),
                        (@Nullable UUID last, int many) -> rows(query, last, many))
                .text("tenants.organization", row -> row.tenant().name().words(locale.getLanguage()))
                .word(
                        "record.risk-flag.kind",
                        row -> "risk-flag.kind." + row.risk().kind())
                .word(
                        "record.risk-flag.level",
                        row -> "risk-flag.level." + row.risk().level())
                .text("record.risk-flag.cause", row -> row.risk().cause())
                .word(
                        "record.risk-flag.status",
                        row -> "risk-flag.status." + row.risk().status())
                .day("section-check.since-when", Row::since);
    }

    private static Query query(HttpServletRequest request) {
        return Query.of(request, "state", "level");
    }

    private List<Row> rows(Query query, @Nullable UUID after, int size) {
        var read =
                risks.ofNetwork(after, query.all("state", RiskStatus.class), query.all("level", RiskLevel.class), size);
        var named = tenants
                .named(read.stream().map(NetworkRisk::tenant).distinct().toList())
                .stream()
                .collect(Collectors.toMap(TenantSummary::key, tenant -> tenant));
        return read.stream()
                .filter(risk -> named.containsKey(risk.tenant()))
                .map(risk -> new Row(
                        risk,
                        Objects.requireNonNull(named.get(risk.tenant())),
                        LocalDate.ofInstant(risk.since(), Dates.ZONE)))
                .toList();
    }
}
