package mk.infocenter.alliances.organizations.exchange;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import mk.infocenter.alliances.organizations.Theme;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** Topics of several organizations are read as projections, as a guest of one of them or in the scope of the network. */
interface Topics extends JpaRepository<Topic, UUID> {

    String VIEW = """
            select new mk.infocenter.alliances.organizations.exchange.TopicView(
                t.id, t.version, t.tenantId, t.title, t.text, t.language, t.theme, t.author, t.posted, t.edited, t.status)
            from Topic t
            """;

    @Query(VIEW + "where t.id = :id")
    Optional<TopicView> view(UUID id);

    /** The newest first. */
    @Query(VIEW + """
            where t.id < :before and t.status in :statuses and t.words like :words escape '!'
              and (:anyTheme = true or t.theme in :themes)
            order by t.id desc
            """)
    List<TopicView> page(
            Collection<PostStatus> statuses,
            String words,
            boolean anyTheme,
            Collection<Theme> themes,
            UUID before,
            Limit limit);

    @Query(VIEW + """
            where t.id in :ids and t.status = mk.infocenter.alliances.organizations.exchange.PostStatus.SHOWN
            """)
    List<TopicView> shown(Collection<UUID> ids);

    /** What was put in a time, the first one first. */
    @Query(VIEW + """
            where t.posted >= :from and t.posted < :to
              and t.status = mk.infocenter.alliances.organizations.exchange.PostStatus.SHOWN
            order by t.posted, t.id
            """)
    List<TopicView> posted(Instant from, Instant to, Limit limit);
}
