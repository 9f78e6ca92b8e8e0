package mk.infocenter.alliances.organizations.exchange;

import java.time.Clock;
import java.util.UUID;
import mk.infocenter.alliances.tenancy.NotFound;
import mk.infocenter.alliances.tenancy.Reason;
import mk.infocenter.alliances.tenancy.TenantContext;
import mk.infocenter.alliances.tenancy.UseCase;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The topics of the tenant in scope: what its members put before the network. Info-center's people act in it to hide one. */
@Service
public class TopicManagement {

    private final Topics topics;
    private final HidingLetters letters;
    private final Clock clock;

    TopicManagement(Topics topics, HidingLetters letters, Clock clock) {
        this.topics = topics;
        this.letters = letters;
        this.clock = clock;
    }

    @UseCase("post-topic")
    @Transactional
    public TopicView post(TopicText text) {
        return topics.saveAndFlush(new Topic(text, clock.instant())).view(TenantContext.requiredTenant());
    }

    @UseCase("edit-topic")
    @Transactional
    public void edit(UUID id, int seen, TopicText text) {
        var topic = own(id);
        topic.edit(seen, text, clock.instant());
        topics.saveAndFlush(topic);
    }

    @UseCase("withdraw-topic")
    @Transactional
    public void withdraw(UUID id) {
        own(id).withdraw();
    }

    @UseCase("restore-topic")
    @Transactional
    public void restore(UUID id) {
        own(id).restore();
    }

    /** No member sees it any more, and its author learns why. */
    @UseCase("hide-topic")
    @Transactional
    public void hide(UUID id, Reason reason) {
        var topic = own(id);
        topic.hide();
        letters.send("topic", topic, id, topic.title(), reason);
    }

    @UseCase("show-topic")
    @Transactional
    public void show(UUID id, Reason reason) {
        own(id).show();
    }

    private Topic own(UUID id) {
        return topics.findById(id).orElseThrow(() -> new NotFound("topic " + id));
    }
}
