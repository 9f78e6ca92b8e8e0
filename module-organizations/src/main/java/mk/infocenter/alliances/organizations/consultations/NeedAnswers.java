package mk.infocenter.alliances.organizations.consultations;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface NeedAnswers extends JpaRepository<NeedAnswer, UUID> {

    List<NeedAnswer> findByNeedIdOrderById(UUID need);

    boolean existsByNeedIdAndKindAndRecordId(UUID need, String kind, UUID record);
}
