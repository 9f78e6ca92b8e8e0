package mk.infocenter.alliances.organizations.exchange;

import java.time.Clock;
import java.util.UUID;
import mk.infocenter.alliances.tenancy.LocalizedText;
import mk.infocenter.alliances.tenancy.TenantContext;
import mk.infocenter.alliances.tenancy.UseCase;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The topics of the tenant in scope: what its members ask the network. */
@Service
public class TopicManagement extends PostManagement<Topic> {

    private final Topics topics;
    private final Clock clock;

    TopicManagement(Topics topics, HidingLetters letters, Clock clock) {
        super(topics, letters);
        this.topics = topics;
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

    @Override
    HidingLetters.Subject subject(Topic topic) {
        return new HidingLetters.Subject(
                LocalizedText.EMPTY.with(topic.language(), topic.title()), "/topics/" + topic.getId());
    }
}
