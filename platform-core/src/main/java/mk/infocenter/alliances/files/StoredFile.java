package mk.infocenter.alliances.files;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import mk.infocenter.alliances.tenancy.Codes;
import mk.infocenter.alliances.tenancy.CodesType;
import mk.infocenter.alliances.tenancy.LifeCycle;
import mk.infocenter.alliances.tenancy.Role;
import mk.infocenter.alliances.tenancy.Staged;
import mk.infocenter.alliances.tenancy.TenantOwned;
import org.hibernate.annotations.Type;
import org.hibernate.envers.Audited;
import org.hibernate.envers.NotAudited;
import org.jspecify.annotations.Nullable;

/** What is known of a file. Its content lies in the {@link FileStore} and never changes. */
@Entity
@Table(name = "file")
@Audited
@SuppressWarnings("UnusedVariable") // read as rows
class StoredFile extends TenantOwned implements Staged<FileStatus> {

    static final LifeCycle<FileStatus, StoredFile> LIFE_CYCLE = LifeCycle.<FileStatus, StoredFile>of(
                    "file", FileStatus.WAITING, Role.STAFF, Role.OFFICER, Role.MANAGER, Role.SYSTEM)
            .step("attach", FileStatus.WAITING, FileStatus.ATTACHED)
            .by(Role.STAFF, Role.OFFICER, Role.MANAGER, Role.SYSTEM)
            .step("remove", FileStatus.ATTACHED, FileStatus.REMOVED)
            .by(Role.STAFF, Role.OFFICER, Role.MANAGER, Role.SYSTEM)
            .step("restore", FileStatus.REMOVED, FileStatus.ATTACHED)
            .by(Role.STAFF)
            .end();

    @Enumerated(EnumType.STRING)
    private FileStatus status;

    /** The history says it too. */
    @NotAudited
    private Instant statusSince;

    private @Nullable String recordKind;
    private @Nullable UUID recordId;

    /** Null where the file holds personal data, which its name may be too; then it is sealed beside the key. */
    private @Nullable String name;

    @Enumerated(EnumType.STRING)
    private FileType type;

    private long size;
    private String sha256;
    private UUID storage = UUID.randomUUID();
    private @Nullable UUID uploadedBy;
    private Instant uploadedAt;

    /** Whether visitors may have it, as they may the record that shows it. */
    private boolean published;

    private boolean personal;

    @Type(CodesType.class)
    private Codes people = Codes.NONE;

    private @Nullable String purpose;
    private @Nullable LocalDate keepUntil;

    @SuppressWarnings("NullAway.Init")
    protected StoredFile() {}

    @SuppressWarnings("NullAway.Init") // the life-cycle sets the status
    StoredFile(String name, FileType type, @Nullable PersonalContent personal, @Nullable UUID uploadedBy, Instant now) {
        this.type = type;
        this.uploadedBy = uploadedBy;
        this.uploadedAt = now.truncatedTo(ChronoUnit.MICROS);
        this.sha256 = "";
        if (personal == null) {
            this.name = name;
        } else {
            this.personal = true;
            people = Codes.of(
                    personal.people().stream().map(UUID::toString).sorted().toList());
            purpose = personal.purpose();
            keepUntil = personal.until();
        }
        LIFE_CYCLE.begin(this);
    }

    void contains(long size, String sha256) {
        this.size = size;
        this.sha256 = sha256;
    }

    void attach(Owner owner) {
        LIFE_CYCLE.take("attach", this);
        recordKind = owner.kind();
        recordId = owner.id();
    }

    void remove() {
        LIFE_CYCLE.take("remove", this);
        published = false;
    }

    void restore() {
        LIFE_CYCLE.take("restore", this);
    }

    /** A file with personal data is never published, whatever its record is. */
    void publish(boolean with) {
        published = with && !personal;
    }

    /** Two records of people were one: whatever is of the one is of the other from now on. */
    void repoint(UUID from, UUID to) {
        var named = new LinkedHashSet<>(people.values());
        if (named.remove(from.toString())) {
            named.add(to.toString());
            people = Codes.of(named);
        }
        if (from.equals(recordId)) {
            recordId = to;
        }
    }

    @Override
    public FileStatus status() {
        return status;
    }

    @Override
    public void enter(FileStatus next, Instant since) {
        status = next;
        statusSince = since.truncatedTo(ChronoUnit.MICROS);
    }

    @Nullable Owner owner() {
        return recordKind == null || recordId == null ? null : new Owner(recordKind, recordId);
    }

    Set<UUID> people() {
        return people.values().stream().map(UUID::fromString).collect(Collectors.toUnmodifiableSet());
    }

    UUID getStorage() {
        return storage;
    }

    boolean isPersonal() {
        return personal;
    }

    @Nullable String getPurpose() {
        return purpose;
    }

    FileSummary summary() {
        return new FileSummary(
                getId(), getVersion(), name, type, size, sha256, uploadedBy, uploadedAt, personal, keepUntil);
    }
}
