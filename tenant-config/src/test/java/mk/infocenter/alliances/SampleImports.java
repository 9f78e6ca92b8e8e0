package mk.infocenter.alliances;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import mk.infocenter.alliances.files.FileType;
import mk.infocenter.alliances.files.Uploads;
import mk.infocenter.alliances.organizations.imports.CandidateManagement;
import mk.infocenter.alliances.organizations.imports.CandidateText;
import mk.infocenter.alliances.organizations.imports.ImportKind;
import mk.infocenter.alliances.organizations.imports.ImportManagement;
import mk.infocenter.alliances.organizations.imports.Keeping;
import mk.infocenter.alliances.tenancy.Actor;
import mk.infocenter.alliances.tenancy.Role;
import mk.infocenter.alliances.tenancy.Scope;
import mk.infocenter.alliances.tenancy.TenantContext;
import org.springframework.stereotype.Component;

/** Imports with a wrong row, and a candidate, for tests of the whole. */
@Component
class SampleImports {

    private static final String LEAD = "infocenter";

    private final ImportManagement imports;
    private final CandidateManagement candidates;
    private final Uploads uploads;
    private final Map<String, String> made = new ConcurrentHashMap<>();

    SampleImports(ImportManagement imports, CandidateManagement candidates, Uploads uploads) {
        this.imports = imports;
        this.candidates = candidates;
        this.uploads = uploads;
    }

    /** The import that stands in the path; one that is ended by it is made anew. */
    String of(String path, String tenant) {
        if (!path.contains("{import}") || tenant.equals(RouteRecords.NONE)) {
            return new UUID(0, 0).toString();
        }
        var network = path.startsWith("/network");
        var kind = network ? ImportKind.CANDIDATES : ImportKind.CONTACTS;
        var keeper = network ? LEAD : tenant;
        return path.endsWith("/discarding")
                ? checked(keeper, kind)
                : made.computeIfAbsent(kind + " of " + keeper, _ -> checked(keeper, kind));
    }

    /** A candidate of Info-center. */
    String candidate() {
        return made.computeIfAbsent(
                "candidate",
                _ -> TenantContext.in(new Scope.Tenant(LEAD), new Actor(null, Role.OFFICER), () -> {
                    var text = new CandidateText(
                            "Здружение Пример",
                            "7654321",
                            "MK-109",
                            "info@primer.example",
                            null,
                            "https://primer.example");
                    candidates.add(List.of(text));
                    return candidates
                            .page("", "", new UUID(0, 0), 1)
                            .getFirst()
                            .id()
                            .toString();
                }));
    }

    private String checked(String tenant, ImportKind kind) {
        var contacts = kind == ImportKind.CONTACTS;
        var table = "Име,Е-пошта,Општина\nПример 1,без адреса,Дебар\nПример 2,primer-2@citizen.example,Чашка\n";
        return TenantContext.in(new Scope.Tenant(tenant), new Actor(null, contacts ? Role.STAFF : Role.OFFICER), () -> {
            try (var file = uploads.receive(
                    new ByteArrayInputStream(table.getBytes(StandardCharsets.UTF_8)), "table.csv", FileType.TABLES)) {
                var keeping = new Keeping("contact", LocalDate.of(2035, 12, 31));
                var id = imports.upload(kind, file, contacts ? keeping : null);
                imports.check(id, List.of("name", "email", contacts ? "municipality" : "seat"));
                return id.toString();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }
}
