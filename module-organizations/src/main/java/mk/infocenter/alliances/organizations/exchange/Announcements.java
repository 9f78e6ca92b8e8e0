package mk.infocenter.alliances.organizations.exchange;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** Announcements are read as topics are. */
interface Announcements extends JpaRepository<Announcement, UUID> {

    String VIEW = """
            select new mk.infocenter.alliances.organizations.exchange.AnnouncementView(
                a.id, a.version, a.tenantId, a.title, a.text, a.status, a.publishedAt)
            from Announcement a
            """;

    @Query(VIEW + "where a.id = :id")
    Optional<AnnouncementView> view(UUID id);

    /** The newest first. */
    @Query(VIEW + "where a.id < :before and a.status in :statuses order by a.id desc")
    List<AnnouncementView> page(Collection<AnnouncementStatus> statuses, UUID before, Limit limit);

    /** What was published in a time, the first one first. */
    @Query(VIEW + """
            where a.publishedAt >= :from and a.publishedAt < :to
              and a.status = mk.infocenter.alliances.organizations.exchange.AnnouncementStatus.PUBLISHED
            order by a.publishedAt, a.id
            """)
    List<AnnouncementView> published(Instant from, Instant to, Limit limit);
}
