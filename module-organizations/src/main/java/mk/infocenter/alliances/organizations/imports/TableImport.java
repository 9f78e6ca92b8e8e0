package mk.infocenter.alliances.organizations.imports;

import static mk.infocenter.alliances.organizations.imports.ImportStatus.CHECKED;
import static mk.infocenter.alliances.organizations.imports.ImportStatus.DISCARDED;
import static mk.infocenter.alliances.organizations.imports.ImportStatus.SAVED;
import static mk.infocenter.alliances.organizations.imports.ImportStatus.SAVING;
import static mk.infocenter.alliances.organizations.imports.ImportStatus.UPLOADED;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import mk.infocenter.alliances.tenancy.LifeCycle;
import mk.infocenter.alliances.tenancy.Role;
import mk.infocenter.alliances.tenancy.Staged;
import mk.infocenter.alliances.tenancy.TenantContext;
import mk.infocenter.alliances.tenancy.TenantOwned;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.envers.Audited;
import org.hibernate.envers.NotAudited;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** One table on its way in. Its rows are in the sealed file alone until all of them are saved together. */
@Entity
@Table(name = "table_import")
@Audited
class TableImport extends TenantOwned implements Staged<ImportStatus> {

    private static final Role[] PEOPLE = {Role.STAFF, Role.OFFICER, Role.MANAGER};

    static final LifeCycle<ImportStatus, TableImport> LIFE_CYCLE = LifeCycle.<ImportStatus, TableImport>of(
                    "import", UPLOADED, PEOPLE)
            .step("check", EnumSet.of(UPLOADED, CHECKED), CHECKED)
            .by(PEOPLE)
            .step("save", CHECKED, SAVING)
            .by(PEOPLE)
            .unless("wrong", importing -> importing.wrongRows > 0)
            .unless("nothing", importing -> importing.freshRows == 0)
            .step("give-back", SAVING, CHECKED)
            .by(PEOPLE)
            .step("finish", SAVING, SAVED)
            .by(PEOPLE)
            .step("discard", EnumSet.of(UPLOADED, CHECKED), DISCARDED)
            .by(PEOPLE)
            .end();

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private ImportKind kind;

    @Enumerated(EnumType.STRING)
    private ImportStatus status;

    @NotAudited
    private Instant statusSince;

    @Column(updatable = false)
    private @Nullable UUID begunBy;

    private @Nullable UUID file;

    /** Fields by column, parted by commas; empty where a column is left out. */
    private @Nullable String fields;

    @Column(updatable = false)
    private @Nullable String purpose;

    @Column(updatable = false)
    private @Nullable LocalDate keepUntil;

    private int allRows;
    private int wrongRows;
    private int knownRows;
    private int freshRows;

    @NotAudited
    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable String findings;

    @NotAudited
    private @Nullable UUID job;

    @SuppressWarnings("NullAway.Init")
    protected TableImport() {}

    @SuppressWarnings("NullAway.Init") // begin() sets the status
    TableImport(ImportKind kind, int allRows, @Nullable Keeping keeping) {
        this.kind = kind;
        this.allRows = allRows;
        purpose = keeping == null ? null : keeping.purpose();
        keepUntil = keeping == null ? null : keeping.until();
        begunBy = TenantContext.actor().account();
        LIFE_CYCLE.begin(this);
    }

    void in(UUID file) {
        this.file = file;
    }

    /** What the check found with these fields; the columns may be chosen again as often as it takes. */
    void check(List<String> fields, Findings findings) {
        this.fields = String.join(",", fields);
        find(findings);
        LIFE_CYCLE.take("check", this);
    }

    void save() {
        LIFE_CYCLE.take("save", this);
    }

    void savedBy(UUID job) {
        this.job = job;
    }

    /** Meanwhile something became wrong that was right. */
    void giveBack(Findings findings) {
        find(findings);
        LIFE_CYCLE.take("give-back", this);
    }

    void finish(Findings findings) {
        find(findings);
        LIFE_CYCLE.take("finish", this);
    }

    void discard() {
        LIFE_CYCLE.take("discard", this);
    }

    private void find(Findings findings) {
        this.findings = findings.written();
        wrongRows = (int) findings.wrongRows();
        knownRows = findings.known().size();
        freshRows = findings.fresh();
    }

    ImportKind kind() {
        return kind;
    }

    @Nullable UUID file() {
        return file;
    }

    List<String> fields() {
        return fields == null ? List.of() : Arrays.asList(fields.split(",", -1));
    }

    Findings findings() {
        return findings == null ? Findings.NONE : Findings.read(findings);
    }

    @Nullable Keeping keeping() {
        return purpose == null || keepUntil == null ? null : new Keeping(purpose, keepUntil);
    }

    @Override
    public ImportStatus status() {
        return status;
    }

    @Override
    public final void enter(ImportStatus status, Instant since) {
        this.status = status;
        statusSince = since;
    }

    ImportView view() {
        return new ImportView(
                getId(),
                getVersion(),
                kind,
                status,
                statusSince,
                begunBy,
                fields(),
                allRows,
                wrongRows,
                knownRows,
                freshRows,
                job,
                LIFE_CYCLE.offers(this));
    }
}
