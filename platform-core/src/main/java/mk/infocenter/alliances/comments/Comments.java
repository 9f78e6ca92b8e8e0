package mk.infocenter.alliances.comments;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface Comments extends JpaRepository<Comment, UUID> {

    /** Newest first. */
    @Query("""
            select c from Comment c where c.kind = :kind and c.record = :record and (:before is null or c.id < :before)
            order by c.id desc
            """)
    List<Comment> page(String kind, String record, @Nullable UUID before, Limit limit);
}
