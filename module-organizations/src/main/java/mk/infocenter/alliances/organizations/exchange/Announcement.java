package mk.infocenter.alliances.organizations.exchange;

import static mk.infocenter.alliances.organizations.exchange.AnnouncementStatus.DRAFT;
import static mk.infocenter.alliances.organizations.exchange.AnnouncementStatus.PUBLISHED;
import static mk.infocenter.alliances.organizations.exchange.AnnouncementStatus.WITHDRAWN;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.EnumSet;
import mk.infocenter.alliances.tenancy.LifeCycle;
import mk.infocenter.alliances.tenancy.LocalizedText;
import mk.infocenter.alliances.tenancy.LocalizedTextType;
import mk.infocenter.alliances.tenancy.Role;
import mk.infocenter.alliances.tenancy.Staged;
import mk.infocenter.alliances.tenancy.TenantOwned;
import org.hibernate.annotations.Type;
import org.hibernate.envers.Audited;
import org.jspecify.annotations.Nullable;

/** What Info-center tells all members of the network. It is a row of the tenant that leads the network. */
@Entity
@Table(name = "announcement")
@Audited
class Announcement extends TenantOwned implements Staged<AnnouncementStatus> {

    static final LifeCycle<AnnouncementStatus, Announcement> LIFE_CYCLE =
            LifeCycle.<AnnouncementStatus, Announcement>of("announcement", DRAFT, Role.OFFICER, Role.MANAGER)
                    .step("edit", DRAFT, DRAFT)
                    .by(Role.OFFICER, Role.MANAGER)
                    .step("publish", EnumSet.of(DRAFT, WITHDRAWN), PUBLISHED)
                    .by(Role.OFFICER, Role.MANAGER)
                    .step("correct", PUBLISHED, PUBLISHED)
                    .by(Role.OFFICER, Role.MANAGER)
                    .step("withdraw", PUBLISHED, WITHDRAWN)
                    .by(Role.OFFICER, Role.MANAGER)
                    .withReason()
                    .end();

    @Type(LocalizedTextType.class)
    @SuppressWarnings("UnusedVariable") // read by queries
    private LocalizedText title;

    @Type(LocalizedTextType.class)
    @SuppressWarnings("UnusedVariable") // read by queries
    private LocalizedText text;

    @Enumerated(EnumType.STRING)
    private AnnouncementStatus status;

    /** The first time; what is published again is not news. */
    private @Nullable Instant publishedAt;

    @SuppressWarnings("NullAway.Init")
    protected Announcement() {}

    @SuppressWarnings("NullAway.Init") // write() and begin() set the rest
    Announcement(AnnouncementText text) {
        write(text);
        LIFE_CYCLE.begin(this);
    }

    void edit(int seen, AnnouncementText text) {
        expectVersion(seen);
        LIFE_CYCLE.take(status == PUBLISHED ? "correct" : "edit", this);
        write(text);
    }

    void publish(Instant now) {
        LIFE_CYCLE.take("publish", this);
        if (publishedAt == null) {
            publishedAt = now;
        }
    }

    void withdraw() {
        LIFE_CYCLE.take("withdraw", this);
    }

    private void write(AnnouncementText text) {
        this.title = text.title();
        this.text = text.text();
    }

    @Override
    public AnnouncementStatus status() {
        return status;
    }

    @Override
    public final void enter(AnnouncementStatus status, Instant since) {
        this.status = status;
    }
}
