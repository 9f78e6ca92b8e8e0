package mk.infocenter.alliances.organizations.web;

import io.swagger.v3.oas.annotations.Hidden;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import mk.infocenter.alliances.identity.Requires;
import mk.infocenter.alliances.lists.ListFile;
import mk.infocenter.alliances.organizations.OrganizationManagement;
import mk.infocenter.alliances.organizations.OrganizationOutline;
import mk.infocenter.alliances.tenancy.Codes;
import mk.infocenter.alliances.tenancy.LocalizedText;
import mk.infocenter.alliances.tenancy.Municipalities;
import mk.infocenter.alliances.tenancy.Role;
import mk.infocenter.alliances.tenancy.TenantRegistry;
import mk.infocenter.alliances.tenancy.TenantSummary;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseBody;

/** The directory for whoever goes on working with it: what everybody may read, as files, and what stands in them. */
@Controller
@Hidden
@Requires(Role.PUBLIC)
class OpenDataController {

    private static final int AT_ONCE = 500;

    private final TenantRegistry tenants;
    private final OrganizationManagement organizations;
    private final Municipalities municipalities;

    OpenDataController(TenantRegistry tenants, OrganizationManagement organizations, Municipalities municipalities) {
        this.tenants = tenants;
        this.organizations = organizations;
        this.municipalities = municipalities;
    }

    /**
     * One organization.
     *
     * @param seat code of a municipality (ISO 3166-2), as are {@code municipalities}; none of these means the whole country
     * @param page its public page, below this site
     */
    record Row(
            String key,
            LocalizedText name,
            LocalizedText summary,
            String seat,
            List<String> municipalities,
            List<String> themes,
            String page) {}

    @GetMapping("/open-data")
    String about() {
        return "organizations/open-data";
    }

    @GetMapping("/open-data/organizations.json")
    @ResponseBody
    List<Row> json(Locale locale) {
        var all = new ArrayList<Row>();
        @Nullable TenantSummary last = null;
        List<TenantSummary> page;
        do {
            page = tenants.page(locale.getLanguage(), last, List.of(), AT_ONCE);
            all.addAll(rows(page));
            last = page.isEmpty() ? null : page.getLast();
        } while (page.size() == AT_ONCE);
        return all;
    }

    @GetMapping("/open-data/organizations.{format:csv|xlsx}")
    ListFile<Line> file(Locale locale) {
        var language = locale.getLanguage();
        return ListFile.of(
                        "organizations",
                        Line::tenant,
                        (@Nullable TenantSummary last, int many) ->
                                lines(tenants.page(language, last, List.of(), many)))
                .text("open-data.key", line -> line.row().key())
                .text("network.organization", line -> line.row().name().words(language))
                .text("profile.summary.label", line -> line.row().summary().words(language))
                .text("organization.seat", line -> line.row().seat())
                .text("network.works-in", line -> String.join(" ", line.row().municipalities()))
                .text("open-data.places", line -> names(line.row().municipalities(), language))
                .text(
                        "profile.themes.label",
                        line -> String.join(" ", line.row().themes()))
                .text("open-data.page", line -> line.row().page());
    }

    /** A row, and the tenant behind which a file goes on. */
    record Line(TenantSummary tenant, Row row) {}

    private List<Line> lines(List<TenantSummary> page) {
        var rows = rows(page);
        var lines = new ArrayList<Line>();
        for (var at = 0; at < page.size(); at++) {
            lines.add(new Line(page.get(at), rows.get(at)));
        }
        return lines;
    }

    private List<Row> rows(List<TenantSummary> page) {
        var outlines =
                organizations.outlines(page.stream().map(TenantSummary::key).toList());
        return page.stream().map(tenant -> row(tenant, outlines)).toList();
    }

    private static Row row(TenantSummary tenant, Map<String, OrganizationOutline> outlines) {
        var outline = outlines.getOrDefault(
                tenant.key(), new OrganizationOutline(tenant.key(), LocalizedText.EMPTY, Codes.NONE));
        return new Row(
                tenant.key(),
                tenant.name(),
                outline.summary(),
                tenant.seat(),
                tenant.municipalities(),
                outline.themes().values(),
                "/o/" + tenant.key());
    }

    private String names(List<String> codes, String language) {
        return codes.stream()
                .map(code -> municipalities.get(code).name().words(language))
                .collect(Collectors.joining(", "));
    }
}
