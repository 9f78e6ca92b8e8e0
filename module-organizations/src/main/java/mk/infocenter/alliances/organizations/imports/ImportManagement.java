package mk.infocenter.alliances.organizations.imports;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import mk.infocenter.alliances.files.CheckedFile;
import mk.infocenter.alliances.jobs.JobKind;
import mk.infocenter.alliances.jobs.JobManagement;
import mk.infocenter.alliances.lists.Table;
import mk.infocenter.alliances.tenancy.NotFound;
import mk.infocenter.alliances.tenancy.UseCase;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes a table in: uploaded, its columns named, checked, and saved whole or not at all. The rules are those of what the
 * rows become; they are asked again when the rows are saved.
 */
@Service
public class ImportManagement {

    static final JobKind<Request> KIND = new JobKind<>("save-import", Request.class);

    private static final UUID LAST = new UUID(-1, -1);

    private final TableImports imports;
    private final ImportFiles files;
    private final Map<ImportKind, ImportTarget<?>> targets;
    private final JobManagement jobs;

    ImportManagement(TableImports imports, ImportFiles files, List<ImportTarget<?>> targets, JobManagement jobs) {
        this.imports = imports;
        this.files = files;
        this.targets = targets.stream().collect(Collectors.toMap(ImportTarget::kind, Function.identity()));
        this.jobs = jobs;
    }

    record Request(UUID importing) {}

    /** Keeps the table, sealed, for a while; fails with {@link mk.infocenter.alliances.lists.TableRefused}. */
    @UseCase("upload-import")
    @Transactional
    public UUID upload(ImportKind kind, CheckedFile file, @Nullable Keeping keeping) {
        var rows = files.read(file).rows().size();
        var importing = imports.saveAndFlush(new TableImport(kind, rows, keeping));
        importing.in(files.keep(importing.getId(), file));
        return importing.getId();
    }

    /** Says what the columns hold, and checks every row. */
    @UseCase("check-import")
    @Transactional
    public void check(UUID id, List<String> fields) {
        var importing = existing(id);
        importing.check(
                fields, checked(importing, target(importing), fields, _ -> {}).findings());
    }

    /** Saves all rows in the background. */
    @UseCase("save-import")
    @Transactional
    public void save(UUID id) {
        var importing = existing(id);
        importing.save();
        importing.savedBy(jobs.start(KIND, new Request(id)));
    }

    @UseCase("discard-import")
    @Transactional
    public void discard(UUID id) {
        var importing = existing(id);
        files.forget(importing.file());
        importing.discard();
    }

    /** Checks once more and saves, in one transaction; false where something is wrong by now and nothing was saved. */
    @UseCase("save-import")
    @Transactional
    boolean finish(UUID id, IntConsumer progress) {
        var importing = existing(id);
        return finish(importing, target(importing), progress);
    }

    private <T> boolean finish(TableImport importing, ImportTarget<T> target, IntConsumer progress) {
        var checked = checked(importing, target, importing.fields(), progress);
        if (!checked.findings().problems().isEmpty()) {
            importing.giveBack(checked.findings());
            return false;
        }
        files.forget(importing.file());
        target.save(checked.fresh(), importing.keeping());
        importing.finish(checked.findings());
        return true;
    }

    private <T> Checked<T> checked(
            TableImport importing, ImportTarget<T> target, List<String> fields, IntConsumer progress) {
        return Checked.of(target, files.read(importing.file()), fields, progress);
    }

    @Transactional(readOnly = true)
    public ImportView find(ImportKind kind, UUID id) {
        return imports.findByIdAndKind(id, kind).map(TableImport::view).orElseThrow(() -> new NotFound("import " + id));
    }

    /**
     * A page, the newest first.
     *
     * @param before the last one of the page before, null for the first page
     */
    @Transactional(readOnly = true)
    public List<ImportView> page(ImportKind kind, @Nullable UUID before, int size) {
        return imports.page(kind, before == null ? LAST : before, Limit.of(size)).stream()
                .map(TableImport::view)
                .toList();
    }

    /** How many rows the table has. */
    @Transactional(readOnly = true)
    int size(UUID id) {
        return existing(id).view().rows();
    }

    /** How many rows are saved; empty where they are not. */
    @Transactional(readOnly = true)
    OptionalInt saved(UUID id) {
        var view = existing(id).view();
        return view.status() == ImportStatus.SAVED ? OptionalInt.of(view.fresh()) : OptionalInt.empty();
    }

    /** The table itself, whose values are personal data; {@link NotFound} once it is forgotten. */
    @Transactional(readOnly = true)
    public Table table(UUID id) {
        return files.read(existing(id).file());
    }

    /** What is wrong, row by row. */
    @Transactional(readOnly = true)
    public List<RowProblem> problems(UUID id) {
        return existing(id).findings().problems().stream()
                .map(problem -> new RowProblem(problem.row(), problem.field(), problem.message(), problem.other()))
                .toList();
    }

    /** What a column may hold. */
    public List<String> fields(ImportKind kind) {
        return target(kind).fields();
    }

    /** The fields without which no row is right. */
    public List<String> needed(ImportKind kind) {
        var target = target(kind);
        return target.fields().stream().filter(target.needed()::contains).toList();
    }

    private ImportTarget<?> target(TableImport importing) {
        return target(importing.kind());
    }

    private ImportTarget<?> target(ImportKind kind) {
        var target = targets.get(kind);
        if (target == null) {
            throw new IllegalStateException("Nothing is made of " + kind);
        }
        return target;
    }

    private TableImport existing(UUID id) {
        return imports.findById(id).orElseThrow(() -> new NotFound("import " + id));
    }
}
