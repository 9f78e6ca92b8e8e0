package mk.infocenter.alliances.people.consents;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface ConsentTexts extends JpaRepository<ConsentText, UUID> {

    Optional<ConsentText> findFirstByPurposeOrderByNumberDesc(String purpose);

    Optional<ConsentText> findByPurposeAndNumber(String purpose, int number);

    List<ConsentText> findAllByOrderByPurposeAscNumberDesc();
}
