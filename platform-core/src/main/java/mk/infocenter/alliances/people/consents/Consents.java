package mk.infocenter.alliances.people.consents;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface Consents extends JpaRepository<Consent, UUID> {

    List<Consent> findByPersonIdOrderByGivenAtDesc(UUID personId);
}
