package mk.infocenter.alliances.organizations.authorities;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import mk.infocenter.alliances.api.InvalidField;
import mk.infocenter.alliances.audit.RecordKinds;
import mk.infocenter.alliances.files.FileManagement;
import mk.infocenter.alliances.files.Owner;
import mk.infocenter.alliances.identity.MembershipManagement;
import mk.infocenter.alliances.organizations.authorities.CommitmentText.Source;
import mk.infocenter.alliances.tenancy.NotFound;
import mk.infocenter.alliances.tenancy.Reason;
import mk.infocenter.alliances.tenancy.TenantContext;
import mk.infocenter.alliances.tenancy.UseCase;
import mk.infocenter.alliances.web.Dates;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What authorities promised the organization in scope, and what became of it. */
@Service
public class CommitmentManagement {

    static final String KIND = "commitment";

    private static final int MOST_MEMBERS = 1000;
    private static final int AT_ONCE = 200;

    private final Commitments commitments;
    private final Cooperations cooperations;
    private final AuthorityDirectory directory;
    private final MembershipManagement members;
    private final RecordKinds kinds;
    private final FileManagement files;
    private final Clock clock;

    CommitmentManagement(
            Commitments commitments,
            Cooperations cooperations,
            AuthorityDirectory directory,
            MembershipManagement members,
            RecordKinds kinds,
            FileManagement files,
            Clock clock) {
        this.commitments = commitments;
        this.cooperations = cooperations;
        this.directory = directory;
        this.members = members;
        this.kinds = kinds;
        this.files = files;
        this.clock = clock;
    }

    /** Fails with {@link InvalidField} where its day is over and nobody says that it was promised before it. */
    @UseCase("record-commitment")
    @Transactional
    public CommitmentDetails record(CommitmentText text) {
        return commitments
                .saveAndFlush(new Commitment(text, checked(text), today()))
                .details();
    }

    @UseCase("edit-commitment")
    @Transactional
    public CommitmentDetails edit(UUID id, int seen, CommitmentText text) {
        var commitment = own(id);
        commitment.edit(seen, text, checked(text), today());
        return commitments.saveAndFlush(commitment).details();
    }

    /** What has come to its day says so from now on; as many as one transaction takes, and how many that were. */
    @UseCase("commitments-fall-due")
    @Transactional
    public int fallDue() {
        return (int) commitments
                .findByStatusInAndDueBetweenOrderById(
                        List.of(CommitmentStatus.PROMISED), LocalDate.EPOCH, today(), Limit.of(AT_ONCE))
                .stream()
                .filter(commitment -> commitment.fallDue(today()))
                .count();
    }

    /** The authority named another day; the reason says how. */
    @UseCase("postpone-commitment")
    @Transactional
    public CommitmentDetails postpone(UUID id, LocalDate due, Reason reason) {
        var commitment = own(id);
        commitment.postpone(due, today());
        return commitments.saveAndFlush(commitment).details();
    }

    /** Fails with {@link InvalidField} where neither a link nor a file of the commitment proves it. */
    @UseCase("settle-commitment")
    @Transactional
    public CommitmentDetails settle(UUID id, int seen, Outcome outcome) {
        var commitment = own(id);
        commitment.settle(seen, outcome, !files.page(owner(id), null, 1).isEmpty(), today());
        var settled = commitments.saveAndFlush(commitment).details();
        if (settled.published()) {
            files.publish(owner(id), true);
        }
        return settled;
    }

    @UseCase("reopen-commitment")
    @Transactional
    public CommitmentDetails reopen(UUID id, Reason reason) {
        var commitment = own(id);
        commitment.reopen(today());
        return commitments.saveAndFlush(commitment).details();
    }

    @UseCase("withdraw-commitment")
    @Transactional
    public CommitmentDetails withdraw(UUID id, Reason reason) {
        var commitment = own(id);
        commitment.withdraw();
        files.publish(owner(id), false);
        return commitments.saveAndFlush(commitment).details();
    }

    /** Shows the commitment and its files to everybody, or to nobody any more. */
    @UseCase("publish-commitment")
    @Transactional
    public CommitmentDetails publish(UUID id, boolean published) {
        var commitment = own(id);
        commitment.publish(published);
        var saved = commitments.saveAndFlush(commitment).details();
        files.publish(owner(id), saved.published());
        return saved;
    }

    @Transactional(readOnly = true)
    public CommitmentDetails commitment(UUID id) {
        return own(id).details();
    }

    /** The commitment as far as the scope shows it. */
    @Transactional(readOnly = true)
    public Optional<CommitmentOutline> find(UUID id) {
        return commitments.shown(id);
    }

    /** The last days first. */
    @Transactional(readOnly = true)
    public List<CommitmentDetails> page(CommitmentQuery query, CommitmentQuery.Place after, int size) {
        return commitments
                .page(
                        after.due(),
                        after.id(),
                        query.statuses(),
                        query.municipality(),
                        query.authority(),
                        Limit.of(size))
                .stream()
                .map(Commitment::details)
                .toList();
    }

    /** What was promised in a record, as it was written down. */
    @Transactional(readOnly = true)
    public List<CommitmentDetails> promisedIn(Source source, int size) {
        return commitments.findBySourceKindAndSourceIdOrderById(source.kind(), source.id(), Limit.of(size)).stream()
                .map(Commitment::details)
                .toList();
    }

    private AuthorityView checked(CommitmentText text) {
        var authority = directory
                .find(text.authority())
                .orElseThrow(() -> new InvalidField("authority", "commitment.authority.unknown"));
        var official = text.official();
        if (official != null
                && directory.officials(TenantContext.requiredTenant(), List.of(authority.id())).stream()
                        .noneMatch(known -> known.id().equals(official))) {
            throw new InvalidField("official", "commitment.official.unknown");
        }
        check(text.source());
        check(text.responsible());
        return authority;
    }

    private void check(@Nullable Source source) {
        if (source == null) {
            return;
        }
        var known = kinds.all().stream().anyMatch(kind -> kind.name().equals(source.kind()));
        if (!known || (source.kind().equals("cooperation-record") && !cooperations.existsById(source.id()))) {
            throw new InvalidField("source", "commitment.source.unknown");
        }
    }

    private void check(@Nullable UUID responsible) {
        if (responsible != null
                && members.members(null, MOST_MEMBERS).stream()
                        .noneMatch(member -> member.account().equals(responsible))) {
            throw new InvalidField("responsible", "commitment.responsible.unknown");
        }
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Dates.ZONE);
    }

    private static Owner owner(UUID id) {
        return new Owner(KIND, id);
    }

    private Commitment own(UUID id) {
        return commitments.findById(id).orElseThrow(() -> new NotFound("commitment " + id));
    }
}
