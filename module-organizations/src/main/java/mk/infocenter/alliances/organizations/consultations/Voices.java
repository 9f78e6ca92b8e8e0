package mk.infocenter.alliances.organizations.consultations;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import mk.infocenter.alliances.people.AgeGroup;
import mk.infocenter.alliances.people.Sex;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;
import org.springframework.transaction.annotation.Transactional;

/** Contributions; whoever reads from outside an organization may not read their people, so pages read views. */
interface Voices extends JpaRepository<Voice, UUID> {

    String VIEW = """
            select new mk.infocenter.alliances.organizations.consultations.VoiceView(
                v.id, v.consultationId, v.channel, v.meetingId, v.said, v.language, v.sex, v.ageGroup, v.municipality,
                v.priorityId, p.title, v.status, v.receivedAt)
            from Voice v left join Priority p on p.id = v.priorityId
            """;

    /** The newest first. */
    @Query(VIEW + """
            where v.consultationId = :consultation and v.id < :before
              and v.status in :#{#query.statuses()} and v.channel in :#{#query.channels()}
              and (:#{#query.grouping().name()} = 'ALL'
                or :#{#query.grouping().name()} = 'UNGROUPED' and v.priorityId is null
                or v.priorityId = :#{#query.priority()})
            order by v.id desc
            """)
    List<VoiceView> page(UUID consultation, VoiceQuery query, UUID before, Limit limit);

    /** In a transaction of its own, for whoever asks outside a use case. */
    @Transactional(readOnly = true)
    @Query(VIEW + "where v.id = :id")
    Optional<VoiceView> view(UUID id);

    @Query(VIEW + "where v.meetingId = :meeting order by v.id")
    List<VoiceView> saidAt(UUID meeting, Limit limit);

    boolean existsByReceipt(UUID receipt);

    List<Voice> findByPersonIdOrderById(UUID person);

    @Query("select v.personId from Voice v where v.id = :id and v.personId is not null")
    Optional<UUID> person(UUID id);

    @Query("""
            select v.id from Voice v where v.consultationId = :consultation and v.priorityId is null
              and v.status = mk.infocenter.alliances.organizations.consultations.VoiceStatus.SHOWN
            order by v.id
            """)
    List<UUID> ungrouped(UUID consultation, Limit limit);

    @Query("select count(v.id) from Voice v where v.priorityId = :priority")
    long of(UUID priority);

    /** How many count, in the consultations that have any. */
    record Count(UUID consultation, long contributions) {}

    @Query("""
            select new mk.infocenter.alliances.organizations.consultations.Voices$Count(v.consultationId, count(v.id))
            from Voice v
            where v.consultationId in :consultations
              and v.status = mk.infocenter.alliances.organizations.consultations.VoiceStatus.SHOWN
            group by v.consultationId
            """)
    List<Count> counts(Collection<UUID> consultations);

    /** Contributions that are alike in all that is counted. */
    record Alike(
            @Nullable UUID priority,
            Channel channel,
            Sex sex,
            AgeGroup ageGroup,
            @Nullable String municipality,
            VoiceStatus status,
            long contributions) {}

    @Query("""
            select new mk.infocenter.alliances.organizations.consultations.Voices$Alike(
                v.priorityId, v.channel, v.sex, v.ageGroup, v.municipality, v.status, count(v.id))
            from Voice v where v.consultationId = :consultation
            group by v.priorityId, v.channel, v.sex, v.ageGroup, v.municipality, v.status
            """)
    List<Alike> alike(UUID consultation);

    List<Voice> findByConsultationIdAndIdInOrderById(UUID consultation, Set<UUID> ids);
}
