package mk.infocenter.alliances.archives;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface Archives extends JpaRepository<Archive, UUID> {

    Optional<Archive> findFirstByStatusNotOrderByIdDesc(ArchiveStatus status);

    List<Archive> findByStatusNot(ArchiveStatus status);

    List<Archive> findByStatusNotAndExpiresBefore(ArchiveStatus status, Instant moment);
}
