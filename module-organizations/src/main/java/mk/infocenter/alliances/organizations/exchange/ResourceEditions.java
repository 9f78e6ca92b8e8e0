package mk.infocenter.alliances.organizations.exchange;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** Editions are read as topics are. */
interface ResourceEditions extends JpaRepository<ResourceEdition, UUID> {

    String VIEW = """
            select new mk.infocenter.alliances.organizations.exchange.EditionView(
                e.id, e.tenantId, e.resourceId, e.language, e.label, e.news, e.fileId, e.type, e.size, e.author, e.posted,
                e.status)
            from ResourceEdition e
            """;

    @Query(VIEW + "where e.id = :id")
    Optional<EditionView> view(UUID id);

    /** The newest first. */
    @Query(VIEW + "where e.tenantId = :tenant and e.resourceId = :resource order by e.id desc")
    List<EditionView> of(String tenant, UUID resource, Limit limit);

    @Query("""
            select new mk.infocenter.alliances.organizations.exchange.EditionLine(e.resourceId, e.language, max(e.posted))
            from ResourceEdition e
            where e.resourceId in :resources
              and e.status = mk.infocenter.alliances.organizations.exchange.PostStatus.SHOWN
            group by e.resourceId, e.language
            """)
    List<EditionLine> lines(Collection<UUID> resources);

    long countByResourceId(UUID resource);

    boolean existsByResourceIdAndLanguageAndLabelAndStatusNot(
            UUID resource, String language, String label, PostStatus status);
}
