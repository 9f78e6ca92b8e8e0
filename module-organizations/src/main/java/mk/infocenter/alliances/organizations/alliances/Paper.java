package mk.infocenter.alliances.organizations.alliances;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import mk.infocenter.alliances.tenancy.LocalizedText;
import mk.infocenter.alliances.tenancy.LocalizedTextType;
import mk.infocenter.alliances.tenancy.TenantOwned;
import org.hibernate.annotations.Type;
import org.hibernate.envers.Audited;
import org.hibernate.envers.NotAudited;

/** A text that an organization works on, by itself until it shares it: a position, a plan, a draft. */
@Entity
@Table(name = "paper")
@Audited
class Paper extends TenantOwned {

    @Type(LocalizedTextType.class)
    private LocalizedText title;

    @Type(LocalizedTextType.class)
    private LocalizedText text;

    /** The history says it too. */
    @NotAudited
    private Instant changed;

    @SuppressWarnings("NullAway.Init")
    protected Paper() {}

    Paper(LocalizedText title, LocalizedText text, Instant now) {
        this.title = title;
        this.text = text;
        this.changed = now.truncatedTo(ChronoUnit.MICROS);
    }

    void edit(int seen, LocalizedText title, LocalizedText text, Instant now) {
        expectVersion(seen);
        this.title = title;
        this.text = text;
        this.changed = now.truncatedTo(ChronoUnit.MICROS);
    }

    PaperView view() {
        return new PaperView(getId(), getVersion(), title, text, changed);
    }
}
