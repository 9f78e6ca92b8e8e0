package mk.infocenter.alliances.organizations.exchange;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import mk.infocenter.alliances.organizations.Theme;
import mk.infocenter.alliances.tenancy.LifeCycle;
import mk.infocenter.alliances.tenancy.SearchKey;
import org.hibernate.envers.Audited;
import org.hibernate.envers.NotAudited;
import org.jspecify.annotations.Nullable;

/** A question or an experience that a member puts before the network; members of all organizations reply to it. */
@Entity
@Table(name = "topic")
@Audited
class Topic extends WrittenPost {

    static final LifeCycle<PostStatus, Post> LIFE_CYCLE = table("topic").end();

    private String title;

    @Enumerated(EnumType.STRING)
    private @Nullable Theme theme;

    @NotAudited // the history says it too
    private @Nullable Instant edited;

    /** Title and text folded, so that a topic is found by its words in any script. */
    @Column(columnDefinition = "text")
    @NotAudited
    @SuppressWarnings("UnusedVariable") // read by queries
    private String words;

    @SuppressWarnings("NullAway.Init")
    protected Topic() {}

    @SuppressWarnings("NullAway.Init") // write() sets the rest
    Topic(TopicText text, Instant now) {
        super(text.text(), text.language(), now);
        write(text);
    }

    void edit(int seen, TopicText text, Instant now) {
        revise(seen);
        write(text.text(), text.language());
        write(text);
        edited = now.truncatedTo(ChronoUnit.MICROS);
    }

    private void write(TopicText text) {
        title = text.title();
        theme = text.theme();
        words = SearchKey.of(text.title() + " " + text.text().words());
    }

    @Override
    LifeCycle<PostStatus, Post> lifeCycle() {
        return LIFE_CYCLE;
    }

    String title() {
        return title;
    }

    /** @param tenant in whose scope it is */
    TopicView view(String tenant) {
        return new TopicView(
                getId(), getVersion(), tenant, title, text(), language(), theme, author(), posted(), edited, status());
    }
}
