package mk.infocenter.alliances.identity.providers;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface ProviderLinkRows extends JpaRepository<ProviderLink, UUID> {

    Optional<ProviderLink> findByIssuerAndSubject(String issuer, String subject);

    Optional<ProviderLink> findByAccountIdAndIssuer(UUID accountId, String issuer);
}
