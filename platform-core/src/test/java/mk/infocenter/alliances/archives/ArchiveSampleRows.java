package mk.infocenter.alliances.archives;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import mk.infocenter.alliances.jobs.JobManagement;
import mk.infocenter.alliances.tenancy.Actor;
import mk.infocenter.alliances.tenancy.Role;
import mk.infocenter.alliances.tenancy.Scope;
import mk.infocenter.alliances.tenancy.TenantContext;
import mk.infocenter.testing.SampleRows;
import org.awaitility.Awaitility;
import org.springframework.stereotype.Component;

/** An archive with its key and a part. */
@Component
public class ArchiveSampleRows implements SampleRows {

    /** The tables whose rows no archive has. */
    public static final List<String> LEFT_OUT = Catalogue.LEFT_OUT;

    private final ArchiveManagement archives;
    private final JobManagement jobs;

    ArchiveSampleRows(ArchiveManagement archives, JobManagement jobs) {
        this.jobs = jobs;
        this.archives = archives;
    }

    /** Waits until the job that makes the archive has ended, after which nothing writes by itself. */
    public void await(String tenant) {
        Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .until(() -> TenantContext.in(
                        new Scope.Tenant(tenant),
                        () -> archives.current()
                                .map(ArchiveSummary::job)
                                .filter(job -> jobs.find(job).status().ended())
                                .isPresent()));
    }

    /** Makes a new archive of the tenant in scope and writes it there. */
    public UUID write(OutputStream target) throws IOException {
        var tenant = new Scope.Tenant(TenantContext.requiredTenant());
        var archive = TenantContext.in(tenant, new Actor(null, Role.ADMINISTRATOR), archives::request);
        await(tenant.key());
        archives.read(archive, target);
        return archive;
    }

    @Override
    public void make() {
        var tenant = TenantContext.requiredTenant();
        TenantContext.in(new Scope.Tenant(tenant), new Actor(null, Role.ADMINISTRATOR), archives::request);
        await(tenant);
    }
}
