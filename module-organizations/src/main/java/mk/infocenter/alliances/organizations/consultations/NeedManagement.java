package mk.infocenter.alliances.organizations.consultations;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import mk.infocenter.alliances.api.InvalidField;
import mk.infocenter.alliances.organizations.CommunityNeeds;
import mk.infocenter.alliances.organizations.NeedTaker;
import mk.infocenter.alliances.organizations.NeedVoiced;
import mk.infocenter.alliances.tenancy.LocalizedText;
import mk.infocenter.alliances.tenancy.NotFound;
import mk.infocenter.alliances.tenancy.Reason;
import mk.infocenter.alliances.tenancy.TenantContext;
import mk.infocenter.alliances.tenancy.UseCase;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The needs of the community of the organization in scope, and what takes them up. */
@Service
public class NeedManagement implements CommunityNeeds {

    private static final UUID NEWEST = new UUID(-1, -1);

    private final Needs needs;
    private final NeedAnswers answers;
    private final Priorities priorities;
    private final Consultations consultations;
    private final ObjectProvider<NeedTaker> takers;

    NeedManagement(
            Needs needs,
            NeedAnswers answers,
            Priorities priorities,
            Consultations consultations,
            ObjectProvider<NeedTaker> takers) {
        this.needs = needs;
        this.answers = answers;
        this.priorities = priorities;
        this.consultations = consultations;
        this.takers = takers;
    }

    /** Makes a settled priority a need; the same again finds the need that there is. */
    @UseCase("record-need")
    @Transactional
    public NeedDetails record(UUID priority) {
        var voiced = priorities.findById(priority).orElseThrow(() -> new NotFound("priority " + priority));
        consultations
                .findById(voiced.getConsultationId())
                .orElseThrow(() -> new NotFound("consultation " + voiced.getConsultationId()))
                .status()
                .requireAnswering();
        return needs.findByPriorityId(priority)
                .orElseGet(() -> {
                    var need = needs.saveAndFlush(new Need(priority, voiced.getTitle()));
                    TenantContext.announce(
                            new NeedVoiced(TenantContext.requiredTenant(), TenantContext.actor(), need.getId()));
                    return need;
                })
                .details();
    }

    /** Fails with {@link InvalidField} where nothing is said of what is there now. */
    @UseCase("meet-need")
    @Transactional
    public NeedDetails meet(UUID id, LocalizedText result) {
        if (result.isEmpty()) {
            throw new InvalidField("result", "need.result.missing");
        }
        ConsultationText.requireShort(result, "result", ConsultationText.LONGEST);
        var need = own(id);
        need.meet(result);
        return needs.saveAndFlush(need).details();
    }

    @UseCase("drop-need")
    @Transactional
    public void drop(UUID id, Reason reason) {
        own(id).drop();
    }

    @UseCase("reopen-need")
    @Transactional
    public void reopen(UUID id, Reason reason) {
        own(id).reopen();
    }

    @Override
    @UseCase("take-up-need")
    @Transactional
    public void takeUp(UUID need, String kind, UUID record) {
        var taken = own(need);
        if (!answers.existsByNeedIdAndKindAndRecordId(need, kind, record)) {
            taken.takeUp();
            answers.save(new NeedAnswer(need, kind, record));
        }
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Outline> find(UUID need) {
        return needs.findById(need).map(NeedManagement::outline);
    }

    @Override
    @Transactional(readOnly = true)
    public List<Outline> behind(String kind, UUID record) {
        return needs.behind(kind, record).stream().map(NeedManagement::outline).toList();
    }

    private static Outline outline(Need need) {
        return new Outline(need.getId(), need.getTitle(), "/needs/" + need.getId());
    }

    @Transactional(readOnly = true)
    public NeedDetails need(UUID id) {
        return own(id).details();
    }

    /** The newest first; in any state where none is named. */
    @Transactional(readOnly = true)
    public List<NeedDetails> page(@Nullable UUID before, Collection<NeedStatus> statuses, int size) {
        return needs.page(asked(statuses), before == null ? NEWEST : before, Limit.of(size)).stream()
                .map(Need::details)
                .toList();
    }

    /** The same of all organizations or of one, for Info-center. */
    @Transactional(readOnly = true)
    public List<NetworkNeed> ofNetwork(
            @Nullable UUID before, Collection<NeedStatus> statuses, String tenant, int size) {
        return needs.ofNetwork(asked(statuses), tenant, before == null ? NEWEST : before, Limit.of(size));
    }

    private static Collection<NeedStatus> asked(Collection<NeedStatus> statuses) {
        return statuses.isEmpty() ? List.of(NeedStatus.values()) : statuses;
    }

    /** The needs that priorities became, by priority. */
    @Transactional(readOnly = true)
    public Map<UUID, NeedDetails> from(Collection<UUID> priorities) {
        return priorities.isEmpty()
                ? Map.of()
                : needs.findByPriorityIdIn(priorities).stream()
                        .map(Need::details)
                        .collect(Collectors.toMap(NeedDetails::priority, need -> need));
    }

    /** What takes a need up, and how far each record is. */
    @Transactional(readOnly = true)
    public List<NeedTaker.Taken> taken(UUID need) {
        var byKind = answers.findByNeedIdOrderById(need).stream()
                .collect(Collectors.groupingBy(
                        NeedAnswer::getKind, Collectors.mapping(NeedAnswer::getRecordId, Collectors.toList())));
        var found = new ArrayList<NeedTaker.Taken>();
        takers.orderedStream()
                .filter(taker -> byKind.containsKey(taker.kind()))
                .forEach(taker -> found.addAll(taker.taken(byKind.getOrDefault(taker.kind(), List.of()))));
        return found;
    }

    /** The kinds of records that can take up a need. */
    public List<NeedTaker> takers() {
        return takers.orderedStream().toList();
    }

    private Need own(UUID id) {
        return needs.findById(id).orElseThrow(() -> new NotFound("need " + id));
    }
}
