package mk.infocenter.alliances.organizations.exchange;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import mk.infocenter.alliances.tenancy.LifeCycle;
import mk.infocenter.alliances.tenancy.RichText;
import org.hibernate.envers.Audited;

/**
 * What a member answers to a topic. The topic may be another organization's row, so that it is named by its id and no foreign
 * key leads there.
 */
@Entity
@Table(name = "topic_reply")
@Audited
class Reply extends WrittenPost {

    static final LifeCycle<PostStatus, Post> LIFE_CYCLE = table("reply").end();

    private UUID topicId;

    @SuppressWarnings("NullAway.Init")
    protected Reply() {}

    Reply(UUID topicId, RichText text, String language, Instant now) {
        super(text, language, now);
        this.topicId = topicId;
    }

    void edit(int seen, RichText text, String language) {
        revise(seen);
        write(text, language);
    }

    @Override
    LifeCycle<PostStatus, Post> lifeCycle() {
        return LIFE_CYCLE;
    }

    UUID topicId() {
        return topicId;
    }

    /** @param tenant in whose scope it is */
    ReplyView view(String tenant) {
        return new ReplyView(getId(), getVersion(), tenant, topicId, text(), language(), author(), posted(), status());
    }
}
