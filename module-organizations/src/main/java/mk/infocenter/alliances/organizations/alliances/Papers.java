package mk.infocenter.alliances.organizations.alliances;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface Papers extends JpaRepository<Paper, UUID> {

    /** A projection, as a guest reads no entities. */
    @Query("""
            select new mk.infocenter.alliances.organizations.alliances.PaperView(p.id, p.version, p.title, p.text, p.changed)
            from Paper p where p.id = :id
            """)
    Optional<PaperView> shown(UUID id);

    /** Newest first. */
    @Query("""
            select new mk.infocenter.alliances.organizations.alliances.PaperView(p.id, p.version, p.title, p.text, p.changed)
            from Paper p where :after is null or p.id < :after order by p.id desc
            """)
    List<PaperView> page(@Nullable UUID after, Limit limit);
}
