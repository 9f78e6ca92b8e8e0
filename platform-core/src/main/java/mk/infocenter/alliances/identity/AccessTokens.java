package mk.infocenter.alliances.identity;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface AccessTokens extends JpaRepository<AccessToken, UUID> {

    /** In the scope of identity, whichever tenant the token is of. */
    @Query("""
            select new mk.infocenter.alliances.identity.TokenAuthentication$Found(
                t.tenantId, t.id, t.accountId, t.role, t.expires, t.revoked, t.lastUsed)
            from AccessToken t where t.hash = :hash
            """)
    Optional<TokenAuthentication.Found> found(String hash);

    /**
     * Newest first.
     *
     * @param owner whose they are, null for everybody's
     * @param after id of the last one before
     */
    @Query("""
            select t from AccessToken t
            where (:owner is null or t.accountId = :owner) and (:after is null or t.id < :after)
            order by t.id desc
            """)
    List<AccessToken> page(@Nullable UUID owner, @Nullable UUID after, Limit limit);

    @Modifying
    @Query(
            "update AccessToken t set t.lastUsed = :now where t.id = :id and (t.lastUsed is null or t.lastUsed <= :before)")
    int used(UUID id, Instant now, Instant before);
}
