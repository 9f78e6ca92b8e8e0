package mk.infocenter.alliances.organizations.alliances;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface Alliances extends JpaRepository<Alliance, UUID> {

    Optional<Alliance> findByCircle(String circle);

    /** The row of one lead, as the scope shows it. */
    @Query("""
            select new mk.infocenter.alliances.organizations.alliances.AllianceTerms(
                a.id, a.version, a.purpose, a.memorandum, a.since, a.until)
            from Alliance a where a.circle = :circle and a.tenantId = :lead
            """)
    Optional<AllianceTerms> terms(String circle, String lead);
}
