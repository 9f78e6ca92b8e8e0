package mk.infocenter.alliances.webhooks;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import mk.infocenter.alliances.tenancy.Codes;
import mk.infocenter.alliances.tenancy.CodesType;
import mk.infocenter.alliances.tenancy.LifeCycle;
import mk.infocenter.alliances.tenancy.Role;
import mk.infocenter.alliances.tenancy.Staged;
import mk.infocenter.alliances.tenancy.TenantOwned;
import org.hibernate.annotations.Type;
import org.hibernate.envers.Audited;
import org.hibernate.envers.NotAudited;
import org.jspecify.annotations.Nullable;

/** An address of another system that wants to know what happens in the organization. */
@Entity
@Table(name = "webhook")
@Audited
class Webhook extends TenantOwned implements Staged<WebhookStatus> {

    static final LifeCycle<WebhookStatus, Webhook> LIFE_CYCLE = LifeCycle.<WebhookStatus, Webhook>of(
                    "webhook", WebhookStatus.ACTIVE, Role.STAFF)
            .step("disable", WebhookStatus.ACTIVE, WebhookStatus.DISABLED)
            .by(Role.STAFF, Role.SYSTEM)
            .step("enable", WebhookStatus.DISABLED, WebhookStatus.ACTIVE)
            .by(Role.STAFF)
            .end();

    private String url;
    private String description;

    @Type(CodesType.class)
    private Codes events;

    @Enumerated(EnumType.STRING)
    private WebhookStatus status;

    /** The history says it too. */
    @NotAudited
    private Instant statusSince;

    @Enumerated(EnumType.STRING)
    private @Nullable DisabledBecause disabledBecause;

    /** Sealed; it signs messages and has no place in the history. */
    @NotAudited
    @SuppressWarnings("UnusedVariable") // read as rows
    private String secret = "";

    @SuppressWarnings("NullAway.Init")
    protected Webhook() {}

    @SuppressWarnings("NullAway.Init") // the life-cycle sets the status
    Webhook(String url, String description, Codes events) {
        this.url = url;
        this.description = description;
        this.events = events;
        LIFE_CYCLE.begin(this);
    }

    void signedBy(String sealedSecret) {
        secret = sealedSecret;
    }

    void edit(int seen, String url, String description, Codes events) {
        expectVersion(seen);
        this.url = url;
        this.description = description;
        this.events = events;
    }

    /** Nothing goes there any more, until somebody enables it again. */
    void disable(DisabledBecause why) {
        LIFE_CYCLE.take("disable", this);
        disabledBecause = why;
    }

    void enable() {
        LIFE_CYCLE.take("enable", this);
        disabledBecause = null;
    }

    void checkVersion(int seen) {
        expectVersion(seen);
    }

    @Override
    public WebhookStatus status() {
        return status;
    }

    @Override
    public void enter(WebhookStatus next, Instant since) {
        status = next;
        statusSince = since.truncatedTo(ChronoUnit.MICROS);
    }

    WebhookSummary summary() {
        return new WebhookSummary(
                getId(), getVersion(), url, description, events.values(), status, statusSince, disabledBecause);
    }
}
