package mk.infocenter.alliances.organizations.imports;

import java.util.List;
import mk.infocenter.alliances.audit.RecordKind;
import mk.infocenter.alliances.audit.RecordKind.Field;
import mk.infocenter.alliances.audit.RecordKind.Form;
import mk.infocenter.alliances.jobs.JobFailed;
import mk.infocenter.alliances.jobs.JobHandler;
import mk.infocenter.alliances.jobs.JobResult;
import mk.infocenter.alliances.jobs.Progress;
import mk.infocenter.alliances.organizations.imports.ImportManagement.Request;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Saves in the background, and says how the history of imports and candidates reads. */
@Configuration(proxyBeanMethods = false)
class ImportWork {

    private static final String ENDED = "ended";

    @Bean
    JobHandler<Request> importHandler(ImportManagement management) {
        return new JobHandler<>(ImportManagement.KIND, (request, progress) -> save(request, progress, management));
    }

    /** One step: its transaction saves every row, or none. */
    private static JobResult save(Request request, Progress progress, ImportManagement management) {
        var all = management.size(request.importing());
        if (!progress.checkpoint().equals(ENDED)) {
            progress.report(0, all, "job.doing.save-import");
            progress.step(
                    ENDED,
                    all,
                    all,
                    () -> management.finish(request.importing(), done -> progress.report(done, all, null)));
        }
        var saved = management.saved(request.importing());
        if (saved.isEmpty()) {
            throw new JobFailed("job.failure.import-changed");
        }
        return JobResult.of("job.result.save-import", saved.getAsInt());
    }

    @Bean
    RecordKind importKind() {
        return new RecordKind(
                "import",
                "table_import",
                null,
                List.of(
                        new Field("kind", Form.CODE),
                        new Field("status", Form.CODE),
                        new Field("begun_by", Form.ACCOUNT),
                        new Field("fields", Form.TEXT),
                        new Field("purpose", Form.TEXT),
                        new Field("keep_until", Form.DAY),
                        new Field("all_rows", Form.TEXT),
                        new Field("wrong_rows", Form.TEXT),
                        new Field("known_rows", Form.TEXT),
                        new Field("fresh_rows", Form.TEXT),
                        new Field("file", Form.TEXT)),
                List.of());
    }

    @Bean
    RecordKind candidateKind() {
        return new RecordKind(
                "candidate",
                "candidate",
                "name",
                List.of(
                        new Field("name", Form.TEXT),
                        new Field("registration_number", Form.TEXT),
                        new Field("seat", Form.MUNICIPALITY),
                        new Field("email", Form.TEXT),
                        new Field("phone", Form.TEXT),
                        new Field("website", Form.TEXT),
                        new Field("status", Form.CODE)),
                List.of());
    }
}
