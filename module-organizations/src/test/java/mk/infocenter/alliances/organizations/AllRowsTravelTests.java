package mk.infocenter.alliances.organizations;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.zip.ZipFile;
import mk.infocenter.alliances.archives.ArchiveSampleRows;
import mk.infocenter.alliances.archives.OtherDeployment;
import mk.infocenter.alliances.archives.Verifiers;
import mk.infocenter.alliances.keys.SealedColumn;
import mk.infocenter.alliances.tenancy.Role;
import mk.infocenter.alliances.tenancy.Scope;
import mk.infocenter.alliances.tenancy.TenantContext;
import mk.infocenter.testing.PlatformTest;
import mk.infocenter.testing.TenantFixtures;
import mk.infocenter.testing.TenantTables;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

/** Whatever tables this module adds: an organization that leaves takes their rows along, and they arrive. */
@PlatformTest
class AllRowsTravelTests {

    private static final String CHANGELOG = "classpath:db/changelog/organizations-test.yaml";

    @TempDir
    Path directory;

    @Autowired
    TenantFixtures tenants;

    @Autowired
    OrganizationFixtures fixtures;

    @Autowired
    OrganizationManagement management;

    @Autowired
    ArchiveSampleRows archives;

    @Autowired
    Verifiers verifiers;

    @Autowired
    List<SealedColumn> columns;

    @Test
    void everyTableHasRowsInTheArchiveAndNoneDiffersElsewhere() throws Exception {
        var tenant = fixtures.awaited(tenants.lead());
        OrganizationFixtures.doing(
                Role.STAFF,
                tenant,
                () -> management.edit(
                        management.own().with(new Profile.Legal(OrganizationFixtures.number(), null, null))));
        var file = directory.resolve("archive.zip");
        try (var target = Files.newOutputStream(file)) {
            TenantContext.in(new Scope.Tenant(tenant), () -> archives.write(target));
        }

        var missing = new TreeSet<>(TenantTables.travelling());
        missing.removeAll(ArchiveSampleRows.LEFT_OUT);
        try (var zip = new ZipFile(file.toFile())) {
            zip.stream()
                    .filter(entry -> entry.getSize() > 0)
                    .forEach(entry -> missing.remove(entry.getName().replaceAll("^rows/|[.]jsonl$", "")));
        }
        assertThat(missing).as("tables without a row in the archive").isEmpty();

        var statement = OtherDeployment.of(CHANGELOG, columns).verify(file);
        assertThat(verifiers.read(statement)).hasValueSatisfying(read -> {
            assertThat(read.says().tenant()).isEqualTo(tenant);
            assertThat(read.says().rows()).isPositive();
        });
    }
}
