package mk.infocenter.alliances.leaving;

import java.util.List;
import mk.infocenter.alliances.audit.RecordKind;
import mk.infocenter.alliances.audit.RecordKind.Field;
import mk.infocenter.alliances.audit.RecordKind.Form;
import mk.infocenter.alliances.jobs.JobFailed;
import mk.infocenter.alliances.jobs.JobHandler;
import mk.infocenter.alliances.jobs.JobResult;
import mk.infocenter.alliances.leaving.LeavingManagement.Erase;
import mk.infocenter.alliances.tenancy.Actor;
import mk.infocenter.alliances.tenancy.Scope;
import mk.infocenter.alliances.tenancy.TenantContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Erases in the background once two managers have confirmed, and says how the history of a leaving reads. */
@Configuration(proxyBeanMethods = false)
class LeavingWork {

    /** What is erased says so on the record itself, so an attempt that was cut off goes on with the receipt. */
    @Bean
    JobHandler<Erase> eraseHandler(LeavingManagement management, LeavingErasure erasure) {
        return new JobHandler<>(LeavingManagement.KIND, (input, progress) -> {
            var leaving = management.find(input.leaving());
            if (leaving.status() == LeavingStatus.CANCELLED) {
                throw new JobFailed("job.failure.leaving-cancelled");
            }
            if (leaving.erased() == null) {
                erasure.erase(leaving);
            }
            var lead = new Scope.Tenant(TenantContext.requiredTenant());
            progress.step(
                    "closed",
                    1,
                    1,
                    () -> TenantContext.in(lead, Actor.SYSTEM, () -> {
                        management.close(input.leaving());
                        return lead;
                    }));
            return JobResult.of("job.result.erase-organization", leaving.leaver());
        });
    }

    @Bean
    RecordKind leavingKind() {
        return new RecordKind(
                "leaving",
                "leaving",
                "leaver",
                List.of(
                        new Field("leaver", Form.TEXT),
                        new Field("status", Form.CODE),
                        new Field("reason", Form.TEXT),
                        new Field("opened_by", Form.ACCOUNT),
                        new Field("archive", Form.TEXT),
                        new Field("manifest", Form.TEXT),
                        new Field("handed_over", Form.MOMENT),
                        new Field("verified_manifest", Form.TEXT),
                        new Field("verified_by", Form.ACCOUNT),
                        new Field("verified_at", Form.MOMENT),
                        new Field("verified_place", Form.TEXT),
                        new Field("first_by", Form.ACCOUNT),
                        new Field("second_by", Form.ACCOUNT)),
                List.of());
    }
}
