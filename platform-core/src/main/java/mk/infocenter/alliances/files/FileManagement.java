package mk.infocenter.alliances.files;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import mk.infocenter.alliances.keys.DataKey;
import mk.infocenter.alliances.tenancy.NotFound;
import mk.infocenter.alliances.tenancy.Scope;
import mk.infocenter.alliances.tenancy.ScopedWork;
import mk.infocenter.alliances.tenancy.TenantContext;
import mk.infocenter.alliances.tenancy.UseCase;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** The files of the tenant in scope: kept, attached to records, handed out, removed and brought back. */
@Service
public class FileManagement {

    private static final String CONTENT = "file/1";

    private final StoredFiles files;
    private final FileStore store;
    private final FileKeys keys;
    private final AttachmentHolders holders;
    private final FileSettings settings;
    private final TransactionTemplate transaction;
    private final ScopedWork work;
    private final Clock clock;

    FileManagement(
            StoredFiles files,
            FileStore store,
            FileKeys keys,
            AttachmentHolders holders,
            FileSettings settings,
            PlatformTransactionManager transactions,
            ScopedWork work,
            Clock clock) {
        this.files = files;
        this.store = store;
        this.keys = keys;
        this.holders = holders;
        this.settings = settings;
        this.transaction = new TransactionTemplate(transactions);
        this.work = work;
        this.clock = clock;
    }

    /** A file that may be sent. */
    public record Download(FileSummary file, Content content) {}

    /** Opens the content; close it. */
    public interface Content {
        InputStream open() throws IOException;
    }

    /** Keeps a file for a record that comes later; what no record takes within a day is forgotten. */
    @UseCase("upload-file")
    @Transactional
    public FileSummary upload(CheckedFile checked, @Nullable PersonalContent personal) {
        return keep(checked, personal, null);
    }

    /** Keeps a file of the record. Fails with {@link UploadRefused} where the organization's room is used up. */
    @UseCase("add-file")
    @Transactional
    public FileSummary add(Owner owner, CheckedFile checked, @Nullable PersonalContent personal) {
        return keep(checked, personal, holders.requireChange(owner));
    }

    /** Gives uploads to the record that was just made; joins the transaction that made it. */
    @Transactional
    public void attach(Owner owner, List<UUID> uploads) {
        for (var upload : uploads) {
            existing(upload).attach(owner);
        }
    }

    /** The record lets a file of its own go, also one that people can't remove; joins the transaction of the record. */
    @Transactional
    public void detach(UUID id) {
        existing(id).remove();
    }

    /** Shows the record's files to visitors, or hides them; called with the record's own publication. */
    @Transactional
    public void publish(Owner owner, boolean published) {
        files.findByRecordKindAndRecordId(owner.kind(), owner.id()).stream()
                .filter(file -> file.status() == FileStatus.ATTACHED)
                .forEach(file -> file.publish(published));
    }

    /** Takes the file away from its record, which it is told; for a day it can be brought back. */
    @UseCase("remove-file")
    @Transactional
    public Owner remove(UUID id) {
        var file = existing(id);
        var owner = holders.requireChange(file.owner());
        file.remove();
        return owner;
    }

    @UseCase("restore-file")
    @Transactional
    public Owner restore(UUID id) {
        var file = existing(id);
        var owner = holders.requireChange(file.owner());
        file.restore();
        return owner;
    }

    /**
     * The record's files, newest first.
     *
     * @param after id of the last one before, null at first
     */
    @Transactional(readOnly = true)
    public List<FileSummary> page(Owner owner, @Nullable UUID after, int size) {
        holders.require(owner);
        return named(files.page(owner.kind(), owner.id(), after, Limit.of(size)));
    }

    /** A file of a record that whoever acts may read. Its content is read outside any transaction, as it is sent. */
    public Download open(UUID id) {
        return Objects.requireNonNull(transaction.execute(_ -> {
            var file = existing(id);
            holders.require(file.owner());
            if (file.status() != FileStatus.ATTACHED) {
                throw new NotFound("file " + id);
            }
            var key = file.isPersonal() ? keys.of(id) : null;
            var context = FileKeys.context(CONTENT, id);
            return new Download(
                    named(List.of(file.summary())).getFirst(),
                    () -> key == null
                            ? store.read(file.getStorage())
                            : SealedStream.opening(store.read(file.getStorage()), key, context));
        }));
    }

    /** A file that visitors may have. */
    public Download openPublished(UUID id) {
        return Objects.requireNonNull(transaction.execute(_ -> {
            var storage = storage(id);
            return new Download(
                    files.published(id).orElseThrow(() -> new NotFound("file " + id)), () -> store.read(storage));
        }));
    }

    /** A file that its owner shows to all members of the network, read as a guest: the database says which ones these are. */
    public Download openShown(String viewer, String owner, UUID id) {
        var guest = new Scope.Guest(viewer, owner, null);
        return work.in(guest, () -> {
            var storage = storage(id);
            return new Download(
                    files.shown(id).orElseThrow(() -> new NotFound("file " + id)),
                    () -> TenantContext.in(guest, () -> store.read(storage)));
        });
    }

    private UUID storage(UUID id) {
        return files.storage(id).orElseThrow(() -> new NotFound("file " + id));
    }

    private FileSummary keep(CheckedFile checked, @Nullable PersonalContent personal, @Nullable Owner owner) {
        requireRoom(checked.size());
        var file = new StoredFile(
                checked.name(), checked.type(), personal, TenantContext.actor().account(), clock.instant());
        var key = personal == null ? null : DataKey.fresh();
        file.contains(checked.size(), write(file, checked, key));
        if (owner != null) {
            file.attach(owner);
        }
        var summary = files.saveAndFlush(file).summary();
        if (key != null) {
            keys.keep(file.getId(), key, checked.name());
        }
        return summary.named(checked.name());
    }

    private void requireRoom(long size) {
        var quota = settings.quotaOf(TenantContext.requiredTenant());
        if (files.used() + size > quota.toBytes()) {
            throw new UploadRefused("quota", quota.toMegabytes());
        }
    }

    /** Stores the content, sealed where there is a key, and tells the hash of what is stored. */
    private String write(StoredFile file, CheckedFile checked, @Nullable DataKey key) {
        try (var content = checked.content()) {
            var hashed = new DigestInputStream(
                    key == null ? content : SealedStream.sealing(content, key, FileKeys.context(CONTENT, file.getId())),
                    sha256());
            store.write(file.getStorage(), hashed);
            return HexFormat.of().formatHex(hashed.getMessageDigest().digest());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Names of files with personal data are sealed; who reads from outside has no key. */
    private List<FileSummary> named(List<FileSummary> summaries) {
        var sealed = summaries.stream()
                .filter(FileSummary::personal)
                .map(FileSummary::id)
                .toList();
        if (sealed.isEmpty() || !(TenantContext.scope().orElse(null) instanceof Scope.Tenant)) {
            return summaries;
        }
        var names = keys.names(sealed);
        return summaries.stream()
                .map(file -> file.personal() ? file.named(names.get(file.id())) : file)
                .toList();
    }

    private StoredFile existing(UUID id) {
        return files.findById(id).orElseThrow(() -> new NotFound("file " + id));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
