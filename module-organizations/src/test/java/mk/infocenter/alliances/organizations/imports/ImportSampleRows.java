package mk.infocenter.alliances.organizations.imports;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import mk.infocenter.alliances.files.FileType;
import mk.infocenter.alliances.files.Uploads;
import mk.infocenter.alliances.tenancy.Actor;
import mk.infocenter.alliances.tenancy.Role;
import mk.infocenter.alliances.tenancy.Scope;
import mk.infocenter.alliances.tenancy.ScopedWork;
import mk.infocenter.alliances.tenancy.TenantContext;
import mk.infocenter.alliances.web.Dates;
import mk.infocenter.testing.SampleRows;
import org.springframework.stereotype.Component;

/** A table on its way in, and a candidate. */
@Component
public class ImportSampleRows implements SampleRows {

    private final ImportManagement imports;
    private final Candidates candidates;
    private final Uploads uploads;
    private final ScopedWork work;

    ImportSampleRows(ImportManagement imports, Candidates candidates, Uploads uploads, ScopedWork work) {
        this.imports = imports;
        this.candidates = candidates;
        this.uploads = uploads;
        this.work = work;
    }

    @Override
    public void make() {
        var tenant = TenantContext.requiredTenant();
        uploaded(
                tenant,
                ImportKind.CONTACTS,
                Role.STAFF,
                "Name,E-mail\nSample 1,sample-1@citizen.example\n",
                "contacts.csv");
        candidate(tenant);
    }

    /** A candidate of the tenant. */
    public UUID candidate(String tenant) {
        var scope = new Scope.Tenant(tenant);
        return TenantContext.in(
                scope,
                new Actor(null, Role.OFFICER),
                () -> work.in(
                        scope,
                        () -> candidates
                                .save(new Candidate(new CandidateText(
                                        "Sample " + UUID.randomUUID(), null, "MK-109", null, null, null)))
                                .getId()));
    }

    /** An import with one wrong row, checked. */
    public UUID checked(String tenant, ImportKind kind, Role role) {
        var id = uploaded(tenant, kind, role, "Name,E-mail,Seat\nSample 1,wrong,Debar\n", "table.csv");
        return TenantContext.in(new Scope.Tenant(tenant), new Actor(null, role), () -> {
            imports.check(id, List.of("name", "email", kind == ImportKind.CONTACTS ? "" : "seat"));
            return id;
        });
    }

    UUID uploaded(String tenant, ImportKind kind, Role role, String table, String name) {
        return uploaded(tenant, kind, role, table.getBytes(StandardCharsets.UTF_8), name);
    }

    UUID uploaded(String tenant, ImportKind kind, Role role, byte[] table, String name) {
        try (var checked = uploads.receive(new ByteArrayInputStream(table), name, FileType.TABLES)) {
            return TenantContext.in(
                    new Scope.Tenant(tenant),
                    new Actor(null, role),
                    () -> imports.upload(
                            kind,
                            checked,
                            kind == ImportKind.CONTACTS
                                    ? new Keeping(
                                            "contact", LocalDate.now(Dates.ZONE).plusYears(1))
                                    : null));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
