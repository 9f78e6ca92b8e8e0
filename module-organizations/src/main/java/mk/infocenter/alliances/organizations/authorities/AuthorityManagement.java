package mk.infocenter.alliances.organizations.authorities;

import java.util.List;
import java.util.UUID;
import mk.infocenter.alliances.api.InvalidField;
import mk.infocenter.alliances.tenancy.Municipalities;
import mk.infocenter.alliances.tenancy.NotFound;
import mk.infocenter.alliances.tenancy.Reason;
import mk.infocenter.alliances.tenancy.Role;
import mk.infocenter.alliances.tenancy.TenantContext;
import mk.infocenter.alliances.tenancy.UseCase;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Bodies and officials of the tenant in scope: of an organization what it adds for itself, of Info-center's own tenant the
 * register, which its officers keep.
 */
@Service
public class AuthorityManagement {

    private static final UUID LAST = new UUID(-1, -1);

    private final Authorities authorities;
    private final Officials officials;
    private final AuthorityDirectory directory;
    private final Municipalities municipalities;

    AuthorityManagement(
            Authorities authorities, Officials officials, AuthorityDirectory directory, Municipalities municipalities) {
        this.authorities = authorities;
        this.officials = officials;
        this.directory = directory;
        this.municipalities = municipalities;
    }

    /** An officer's body is in the register at once; an organization's is its own until Info-center merges it. */
    @UseCase("add-authority")
    @Transactional
    public UUID add(AuthorityText text) {
        var authority = new Authority(text);
        check(text, authority.getId());
        if (TenantContext.actor().role() == Role.OFFICER) {
            authority.list();
        }
        return authorities.saveAndFlush(authority).getId();
    }

    @UseCase("edit-authority")
    @Transactional
    public void edit(UUID id, int seen, AuthorityText text) {
        var authority = own(id);
        check(text, id);
        authority.edit(seen, text);
        authorities.saveAndFlush(authority);
    }

    /** Info-center takes a body of its own tenant, or one that is no more, into the register. */
    @UseCase("list-authority")
    @Transactional
    public void list(UUID id) {
        var authority = own(id);
        check(authority.text(), id);
        authority.list();
    }

    @UseCase("dissolve-authority")
    @Transactional
    public void dissolve(UUID id, Reason reason) {
        own(id).dissolve();
    }

    /** What the organization added is this body of the register from now on, for all that refers to it. */
    @UseCase("merge-authority")
    @Transactional
    public void merge(UUID id, UUID registered) {
        var proposal = own(id);
        directory
                .find(registered)
                .filter(found -> found.status() == AuthorityStatus.LISTED
                        && found.municipality().equals(proposal.text().municipality()))
                .orElseThrow(() -> new InvalidField("into", "authority.merge.unknown"));
        proposal.merge(registered);
    }

    @UseCase("add-official")
    @Transactional
    public UUID addOfficial(UUID authority, OfficialText text) {
        var body = directory.authority(authority);
        return officials.saveAndFlush(new Official(body.id(), text)).getId();
    }

    @UseCase("edit-official")
    @Transactional
    public void editOfficial(UUID id, int seen, OfficialText text) {
        var official = officials.findById(id).orElseThrow(() -> new NotFound("official " + id));
        official.edit(seen, text);
        officials.saveAndFlush(official);
    }

    /** What organizations added, as the scope of the network shows it; the newest first. */
    @Transactional(readOnly = true)
    public List<AuthorityView> proposed(@Nullable UUID before, int size) {
        return authorities.proposed(before == null ? LAST : before, Limit.of(size));
    }

    private void check(AuthorityText text, UUID id) {
        if (!municipalities.known(text.municipality())) {
            throw new InvalidField("municipality", "authority.municipality.unknown");
        }
        if (AuthorityKind.SINGLE.contains(text.kind())
                && TenantContext.actor().role() == Role.OFFICER
                && authorities.existsByMunicipalityAndKindAndStatusAndIdNot(
                        text.municipality(), text.kind(), AuthorityStatus.LISTED, id)) {
            throw new InvalidField("kind", "authority.kind.listed");
        }
    }

    private Authority own(UUID id) {
        return authorities.findById(id).orElseThrow(() -> new NotFound("authority " + id));
    }
}
