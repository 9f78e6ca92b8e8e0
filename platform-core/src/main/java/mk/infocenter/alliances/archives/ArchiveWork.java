package mk.infocenter.alliances.archives;

import java.io.IOException;
import java.time.Duration;
import mk.infocenter.alliances.archives.ArchiveManagement.Request;
import mk.infocenter.alliances.audit.RecordKind;
import mk.infocenter.alliances.audit.RecordKind.Field;
import mk.infocenter.alliances.audit.RecordKind.Form;
import mk.infocenter.alliances.jobs.JobFailed;
import mk.infocenter.alliances.jobs.JobHandler;
import mk.infocenter.alliances.jobs.JobResult;
import mk.infocenter.alliances.jobs.Progress;
import mk.infocenter.alliances.jobs.SystemJob;
import mk.infocenter.alliances.tenancy.Actor;
import mk.infocenter.alliances.tenancy.Scope;
import mk.infocenter.alliances.tenancy.ScopedWork;
import mk.infocenter.alliances.tenancy.TenantContext;
import mk.infocenter.alliances.tenancy.TenantRegistry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How archives are made and removed in the background, and how their history reads. */
@Configuration(proxyBeanMethods = false)
class ArchiveWork {

    private static final String WRITTEN = "written";

    @Bean
    JobHandler<Request> archiveHandler(
            ArchiveManagement management, ArchiveStore store, ArchiveWriter writer, ScopedWork work) {
        return new JobHandler<>(ArchiveManagement.KIND, (request, progress) -> {
            if (!progress.checkpoint().equals(WRITTEN)) {
                make(request, progress, management, store, writer, work);
            }
            var made = management.find(request.archive());
            return JobResult.of("job.result.make-archive", made.rows()).at("/archives");
        });
    }

    /** A moment can't be looked at again, so an attempt that was cut off begins anew. */
    private static void make(
            Request request,
            Progress progress,
            ArchiveManagement management,
            ArchiveStore store,
            ArchiveWriter writer,
            ScopedWork work)
            throws IOException {
        var scope = new Scope.Tenant(TenantContext.requiredTenant());
        var key = work.in(scope, () -> store.key(request.archive()))
                .orElseThrow(() -> new JobFailed("job.failure.archive-removed"));
        var parts = store.write(request.archive());
        var written = writer.write(key, parts, (tables, all) -> progress.report(tables, all, "job.doing.make-archive"));
        parts.close();
        progress.step(
                WRITTEN,
                written.tables(),
                written.tables(),
                () -> TenantContext.in(scope, Actor.SYSTEM, () -> {
                    management.finish(request.archive(), written, parts.bytes());
                    return written;
                }));
    }

    @Bean
    SystemJob archiveExpiry(ArchiveManagement management, TenantRegistry tenants) {
        return new SystemJob(
                "archive-expiry",
                Duration.ofHours(6),
                () -> tenants.keys()
                        .forEach(tenant ->
                                TenantContext.in(new Scope.Tenant(tenant), Actor.SYSTEM, () -> management.expire())));
    }

    @Bean
    RecordKind archiveKind() {
        return new RecordKind(
                "archive",
                "archive",
                null,
                java.util.List.of(
                        new Field("status", Form.CODE),
                        new Field("requested_by", Form.ACCOUNT),
                        new Field("manifest", Form.TEXT),
                        new Field("taken_by_organization", Form.MOMENT),
                        new Field("taken_by_info_center", Form.MOMENT)),
                java.util.List.of());
    }
}
