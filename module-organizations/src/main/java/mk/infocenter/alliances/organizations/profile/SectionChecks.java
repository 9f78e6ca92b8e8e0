package mk.infocenter.alliances.organizations.profile;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import mk.infocenter.alliances.organizations.Section;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface SectionChecks extends JpaRepository<SectionCheck, UUID> {

    Optional<SectionCheck> findBySection(Section section);

    List<SectionCheck> findBySectionIn(Collection<Section> sections);

    /** What counts until the day at most. */
    @Query(
            "select c from SectionCheck c where c.status = CheckStatus.VERIFIED and c.verifiedUntil <= :day order by c.id")
    List<SectionCheck> verifiedUntil(LocalDate day);

    /** The sections that visitors are told to be checked. */
    @Query("""
            select new mk.infocenter.alliances.organizations.profile.PublicCheck(c.section, c.verifiedOn, c.verifiedUntil)
            from SectionCheck c
            where c.tenantId = :tenant and c.status = CheckStatus.VERIFIED and c.verifiedUntil >= :today
            """)
    List<PublicCheck> published(String tenant, LocalDate today);

    /** What waits for Info-center, the longest first. */
    @Query("""
            select new mk.infocenter.alliances.organizations.profile.WaitingCheck(
                c.id, c.tenantId, c.section, c.status, c.statusSince)
            from SectionCheck c
            where c.status in (CheckStatus.REQUESTED, CheckStatus.CHANGED)
              and (c.statusSince > :since or c.statusSince = :since and c.id > :after)
            order by c.statusSince, c.id
            """)
    List<WaitingCheck> waiting(Instant since, UUID after, Limit limit);
}
