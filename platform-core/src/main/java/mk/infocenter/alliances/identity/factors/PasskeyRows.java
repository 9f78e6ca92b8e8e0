package mk.infocenter.alliances.identity.factors;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface PasskeyRows extends JpaRepository<Passkey, byte[]> {

    List<Passkey> findByAccountIdOrderByCreatedAt(UUID account);

    boolean existsByAccountId(UUID account);
}
