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

/** Resources are read as topics are. */
interface SharedResources extends JpaRepository<SharedResource, UUID> {

    String VIEW = """
            select new mk.infocenter.alliances.organizations.exchange.ResourceView(
                r.id, r.version, r.tenantId, r.kind, r.title, r.description, r.theme, r.author, r.posted, r.status)
            from SharedResource r
            """;

    @Query(VIEW + "where r.id = :id")
    Optional<ResourceView> view(UUID id);

    /** The newest first. */
    @Query(VIEW + """
            where r.id < :before and r.status in :statuses and r.words like :words escape '!' and r.kind in :kinds
              and (:anyTheme = true or r.theme in :themes)
              and (:anyLanguage = true or exists (select 1 from ResourceEdition e
                where e.tenantId = r.tenantId and e.resourceId = r.id and e.language in :languages
                  and e.status = mk.infocenter.alliances.organizations.exchange.PostStatus.SHOWN))
            order by r.id desc
            """)
    List<ResourceView> page(
            Collection<PostStatus> statuses,
            String words,
            Collection<ResourceKind> kinds,
            boolean anyTheme,
            Collection<Theme> themes,
            boolean anyLanguage,
            Collection<String> languages,
            UUID before,
            Limit limit);

    /** Those that got an edition in a time, the first of them among the editions. */
    @Query(VIEW + """
            where r.status = mk.infocenter.alliances.organizations.exchange.PostStatus.SHOWN
              and exists (select 1 from ResourceEdition e
                where e.tenantId = r.tenantId and e.resourceId = r.id and e.posted >= :from and e.posted < :to
                  and e.status = mk.infocenter.alliances.organizations.exchange.PostStatus.SHOWN)
            order by r.id
            """)
    List<ResourceView> renewed(Instant from, Instant to, Limit limit);
}
