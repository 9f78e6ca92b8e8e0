package mk.infocenter.alliances.organizations.exchange;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** Replies of several organizations are read as topics are. */
interface Replies extends JpaRepository<Reply, UUID> {

    String VIEW = """
            select new mk.infocenter.alliances.organizations.exchange.ReplyView(
                r.id, r.version, r.tenantId, r.topicId, r.text, r.language, r.author, r.posted, r.status)
            from Reply r
            """;

    String COUNT = """
            select new mk.infocenter.alliances.organizations.exchange.ReplyCount(r.topicId, count(r.id), max(r.posted))
            from Reply r
            where r.status = mk.infocenter.alliances.organizations.exchange.PostStatus.SHOWN and
            """;

    @Query(VIEW + "where r.id = :id")
    Optional<ReplyView> view(UUID id);

    /** The first one first, as a discussion is read. */
    @Query(VIEW + "where r.topicId = :topic and r.id > :after and r.status in :statuses order by r.id")
    List<ReplyView> page(UUID topic, Collection<PostStatus> statuses, UUID after, Limit limit);

    @Query(COUNT + " r.topicId in :topics group by r.topicId")
    List<ReplyCount> counts(Collection<UUID> topics);

    /** Of topics that were replied to in a time, those with the most replies first. */
    @Query(COUNT + " r.posted >= :from and r.posted < :to group by r.topicId order by count(r.id) desc, r.topicId")
    List<ReplyCount> posted(Instant from, Instant to, Limit limit);
}
