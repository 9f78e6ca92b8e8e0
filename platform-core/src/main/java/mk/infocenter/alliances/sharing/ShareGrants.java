package mk.infocenter.alliances.sharing;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface ShareGrants extends JpaRepository<ShareGrant, UUID> {

    List<ShareGrant> findByAudienceAndStatus(String audience, GrantStatus status);

    List<ShareGrant> findByKindAndRecordAndStatus(String kind, UUID record, GrantStatus status);

    /** Newest first. */
    @Query("""
            select g from ShareGrant g
            where (:kind is null or g.kind = :kind) and (:record is null or g.record = :record)
              and (:status is null or g.status = :status) and (:after is null or g.id < :after)
            order by g.id desc
            """)
    List<ShareGrant> page(
            @Nullable String kind,
            @Nullable UUID record,
            @Nullable GrantStatus status,
            @Nullable UUID after,
            Limit limit);
}
