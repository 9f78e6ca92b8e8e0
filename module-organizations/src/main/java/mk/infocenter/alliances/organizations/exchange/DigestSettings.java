package mk.infocenter.alliances.organizations.exchange;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface DigestSettings extends JpaRepository<DigestSetting, UUID> {

    Optional<DigestSetting> findByAccount(UUID account);
}
