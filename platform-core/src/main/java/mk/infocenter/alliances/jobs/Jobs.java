package mk.infocenter.alliances.jobs;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface Jobs extends JpaRepository<Job, UUID> {

    /** Ids of version 7 are in the order of their making. */
    @Query("select j from Job j where :before is null or j.id < :before order by j.id desc")
    List<Job> page(@Nullable UUID before, Limit size);

    @Query("select j from Job j where j.status in :statuses and j.statusSince < :before order by j.id")
    List<Job> ended(Collection<JobStatus> statuses, Instant before, Limit size);
}
