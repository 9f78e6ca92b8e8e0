package mk.infocenter.alliances.organizations.profile;

import static mk.infocenter.alliances.organizations.profile.DocumentStatus.EXPIRED;
import static mk.infocenter.alliances.organizations.profile.DocumentStatus.VALID;
import static mk.infocenter.alliances.organizations.profile.DocumentStatus.WITHDRAWN;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import mk.infocenter.alliances.tenancy.LifeCycle;
import mk.infocenter.alliances.tenancy.LocalizedText;
import mk.infocenter.alliances.tenancy.LocalizedTextType;
import mk.infocenter.alliances.tenancy.Role;
import mk.infocenter.alliances.tenancy.Staged;
import mk.infocenter.alliances.tenancy.TenantOwned;
import mk.infocenter.alliances.web.Dates;
import org.hibernate.annotations.Type;
import org.hibernate.envers.Audited;
import org.hibernate.envers.NotAudited;
import org.jspecify.annotations.Nullable;

/** A paper of an organization with the days on which it holds; the file itself is attached to it. */
@Entity
@Table(name = "organization_document")
@Audited
class Document extends TenantOwned implements Staged<DocumentStatus> {

    static final LifeCycle<DocumentStatus, Document> LIFE_CYCLE = LifeCycle.<DocumentStatus, Document>of(
                    "document", VALID, Role.STAFF)
            .step("revise", EnumSet.of(VALID, EXPIRED), VALID)
            .by(Role.STAFF)
            .step("expire", VALID, EXPIRED)
            .by(Role.SYSTEM)
            .step("withdraw", EnumSet.of(VALID, EXPIRED), WITHDRAWN)
            .by(Role.STAFF)
            .withReason()
            .end();

    @Enumerated(EnumType.STRING)
    private DocumentKind kind;

    @Type(LocalizedTextType.class)
    private LocalizedText title;

    private LocalDate validFrom;
    private @Nullable LocalDate validUntil;

    @Enumerated(EnumType.STRING)
    private DocumentStatus status;

    /** The history says it too. */
    @NotAudited
    private Instant statusSince;

    @SuppressWarnings("NullAway.Init")
    protected Document() {}

    @SuppressWarnings("NullAway.Init") // write() and begin() set the rest
    Document(DocumentText text) {
        write(text);
        LIFE_CYCLE.begin(this);
    }

    /** Corrects what is known of it, or says until when the renewed paper holds. */
    void revise(int seen, DocumentText text) {
        expectVersion(seen);
        LIFE_CYCLE.take("revise", this);
        write(text);
    }

    void expire() {
        LIFE_CYCLE.take("expire", this);
    }

    void withdraw() {
        LIFE_CYCLE.take("withdraw", this);
    }

    private void write(DocumentText text) {
        kind = text.kind();
        title = text.title();
        validFrom = text.validFrom();
        validUntil = text.validUntil();
    }

    @Override
    public DocumentStatus status() {
        return status;
    }

    @Override
    public final void enter(DocumentStatus status, Instant since) {
        if (status != this.status) {
            statusSince = since;
        }
        this.status = status;
    }

    DocumentDetails details() {
        return new DocumentDetails(
                getId(),
                getVersion(),
                new DocumentText(kind, title, validFrom, validUntil),
                status,
                LocalDate.ofInstant(statusSince, Dates.ZONE),
                LIFE_CYCLE.offers(this));
    }
}
