package mk.infocenter.alliances.organizations.authorities;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import mk.infocenter.alliances.tenancy.Codes;
import mk.infocenter.alliances.tenancy.CodesType;
import mk.infocenter.alliances.tenancy.LocalizedText;
import mk.infocenter.alliances.tenancy.LocalizedTextType;
import mk.infocenter.alliances.tenancy.TenantOwned;
import org.hibernate.annotations.Type;
import org.hibernate.envers.Audited;

/** A meeting, a letter or an agreement with an authority, as a record of what was. */
@Entity
@Table(name = "cooperation_record")
@Audited
class Cooperation extends TenantOwned {

    @Enumerated(EnumType.STRING)
    private CooperationKind kind;

    private LocalDate day;
    private UUID authorityId;

    /** The authority's, by which the list is filtered. */
    private String municipality;

    @Type(LocalizedTextType.class)
    private LocalizedText subject;

    @Type(CodesType.class)
    private Codes officials;

    @Type(LocalizedTextType.class)
    private LocalizedText result;

    @SuppressWarnings("NullAway.Init")
    protected Cooperation() {}

    @SuppressWarnings("NullAway.Init") // write() sets all
    Cooperation(CooperationText text, AuthorityView authority) {
        write(text, authority);
    }

    void edit(int seen, CooperationText text, AuthorityView authority) {
        expectVersion(seen);
        write(text, authority);
    }

    private void write(CooperationText text, AuthorityView authority) {
        kind = text.kind();
        day = text.day();
        authorityId = authority.id();
        municipality = authority.municipality();
        subject = text.subject();
        officials = Codes.of(text.officials().stream().map(UUID::toString).toList());
        result = text.result();
    }
}
