package mk.infocenter.alliances.webhooks;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface Webhooks extends JpaRepository<Webhook, UUID> {

    /** Newest first. */
    @Query("select w from Webhook w where :after is null or w.id < :after order by w.id desc")
    List<Webhook> page(@Nullable UUID after, Limit limit);
}
