package mk.infocenter.alliances.organizations.authorities;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import mk.infocenter.alliances.sharing.SharedKind;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What others are shown of a commitment or a meeting that was shared with them: nothing of the people in the vault. */
@Configuration(proxyBeanMethods = false)
class SharedCooperation {

    private static final String FRAGMENTS = "organizations/authorities/shared :: ";

    private final AuthorityDirectory directory;

    SharedCooperation(AuthorityDirectory directory) {
        this.directory = directory;
    }

    /** A shared commitment with the names of who made it. */
    record SharedCommitment(
            CommitmentOutline outline,
            @Nullable AuthorityView body,
            @Nullable OfficialView official) {}

    /** A shared meeting with the names of the authority's side. */
    record SharedRecord(CooperationView record, @Nullable AuthorityView body, List<OfficialView> officials) {}

    @Bean
    SharedKind sharedCommitments(CommitmentManagement commitments) {
        return new SharedKind(
                "commitment",
                true,
                id -> commitments.find(id).map(found -> new SharedKind.Owned(found.promise(), "/commitments/" + id)),
                id -> commitments
                        .find(id)
                        .map(found -> new SharedKind.Shown(found.promise(), FRAGMENTS + "commitment", shown(found))));
    }

    @Bean
    SharedKind sharedCooperations(CooperationManagement cooperations) {
        return new SharedKind(
                "cooperation-record",
                true,
                id -> cooperations.find(id).map(found -> new SharedKind.Owned(found.subject(), "/cooperation/" + id)),
                id -> cooperations
                        .find(id)
                        .map(found -> new SharedKind.Shown(found.subject(), FRAGMENTS + "record", shown(found))));
    }

    private SharedCommitment shown(CommitmentOutline outline) {
        var owner = List.of(outline.tenant());
        return new SharedCommitment(
                outline,
                directory.named(owner, List.of(outline.authority())).get(outline.authority()),
                Optional.ofNullable(outline.official())
                        .map(id -> officials(owner, List.of(id)).get(id))
                        .orElse(null));
    }

    private SharedRecord shown(CooperationView record) {
        var owner = List.of(record.tenant());
        return new SharedRecord(
                record,
                directory.named(owner, List.of(record.authority())).get(record.authority()),
                List.copyOf(officials(owner, record.officials()).values()));
    }

    private Map<UUID, OfficialView> officials(List<String> owner, List<UUID> ids) {
        return directory.officialsNamed(owner, ids);
    }
}
