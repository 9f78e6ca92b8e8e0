package mk.infocenter.alliances.organizations.profile;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface Documents extends JpaRepository<Document, UUID> {

    @Query("""
            select d from Document d
            where d.id < :before and d.status in :statuses and d.kind in :kinds
            order by d.id desc
            """)
    List<Document> page(UUID before, Collection<DocumentStatus> statuses, Collection<DocumentKind> kinds, Limit limit);

    /** What holds until the day at most. */
    @Query("select d from Document d where d.status = DocumentStatus.VALID and d.validUntil <= :day order by d.id")
    List<Document> validUntil(LocalDate day);
}
