package mk.infocenter.alliances.files;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface StoredFiles extends JpaRepository<StoredFile, UUID> {

    String SUMMARY = "select new mk.infocenter.alliances.files.FileSummary(f.id, f.version, f.name, f.type, f.size,"
            + " f.sha256, f.uploadedBy, f.uploadedAt, f.personal, f.keepUntil) from StoredFile f ";

    /** Newest first; a projection, so that people from outside can read it. */
    @Query(SUMMARY
            + "where f.recordKind = :kind and f.recordId = :record and f.status = mk.infocenter.alliances.files.FileStatus.ATTACHED"
            + " and (:after is null or f.id < :after) order by f.id desc")
    List<FileSummary> page(String kind, UUID record, @Nullable UUID after, Limit limit);

    @Query("select f.storage from StoredFile f where f.id = :id")
    Optional<UUID> storage(UUID id);

    /** What visitors may have; the database says so too. */
    @Query(
            SUMMARY
                    + "where f.id = :id and f.published = true and f.status = mk.infocenter.alliances.files.FileStatus.ATTACHED")
    Optional<FileSummary> published(UUID id);

    /** What is shown to all members of the network, read as a guest. */
    @Query(
            SUMMARY
                    + "where f.id = :id and f.personal = false and f.status = mk.infocenter.alliances.files.FileStatus.ATTACHED")
    Optional<FileSummary> shown(UUID id);

    List<StoredFile> findByRecordKindAndRecordId(String kind, UUID record);

    @Query("select coalesce(sum(f.size), 0) from StoredFile f")
    long used();

    /** Uploads that no record took, and removed ones, since before the moment. */
    @Query(
            "select f.id from StoredFile f where f.status in (mk.infocenter.alliances.files.FileStatus.WAITING, mk.infocenter.alliances.files.FileStatus.REMOVED)"
                    + " and f.statusSince < :before")
    List<UUID> left(Instant before, Limit limit);

    @Query("select f.id from StoredFile f where f.personal = true and f.keepUntil < :day")
    List<UUID> due(LocalDate day, Limit limit);
}
