package mk.infocenter.alliances.leaving;

import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface Leavings extends JpaRepository<Leaving, UUID> {

    Optional<Leaving> findFirstByLeaverOrderByIdDesc(String leaver);

    Optional<Leaving> findByLeaverAndStatusNotIn(String leaver, Collection<LeavingStatus> ended);
}
