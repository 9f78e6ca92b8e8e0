package mk.infocenter.alliances.organizations.authorities;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import mk.infocenter.alliances.tenancy.LocalizedText;
import mk.infocenter.alliances.tenancy.LocalizedTextType;
import mk.infocenter.alliances.tenancy.TenantOwned;
import org.hibernate.annotations.Type;
import org.hibernate.envers.Audited;
import org.jspecify.annotations.Nullable;

/**
 * Who holds a public office: under which name and in which role they act in public, and for how long. Nothing else is
 * kept of them here, whatever reaches them is in the vault.
 */
@Entity
@Table(name = "official")
@Audited
class Official extends TenantOwned {

    private UUID authorityId;
    private String publicName;

    @Type(LocalizedTextType.class)
    private LocalizedText office;

    private LocalDate since;
    private @Nullable LocalDate until;

    @SuppressWarnings("NullAway.Init")
    protected Official() {}

    @SuppressWarnings("NullAway.Init") // write() sets the rest
    Official(UUID authorityId, OfficialText text) {
        this.authorityId = authorityId;
        write(text);
    }

    void edit(int seen, OfficialText text) {
        expectVersion(seen);
        write(text);
    }

    private void write(OfficialText text) {
        publicName = text.name();
        office = text.office();
        since = text.since();
        until = text.until();
    }
}
