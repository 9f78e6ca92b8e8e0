package mk.infocenter.alliances.organizations.exchange;

import java.time.Clock;
import java.util.UUID;
import mk.infocenter.alliances.tenancy.LocalizedText;
import mk.infocenter.alliances.tenancy.NotFound;
import mk.infocenter.alliances.tenancy.TenantContext;
import mk.infocenter.alliances.tenancy.TransitionRefused;
import mk.infocenter.alliances.tenancy.UseCase;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What members of the tenant in scope reply to topics of the network. */
@Service
public class ReplyManagement extends PostManagement<Reply> {

    private final Replies replies;
    private final ExchangeDirectory directory;
    private final Clock clock;

    ReplyManagement(Replies replies, ExchangeDirectory directory, HidingLetters letters, Clock clock) {
        super(replies, letters);
        this.replies = replies;
        this.directory = directory;
        this.clock = clock;
    }

    /** Fails with {@link NotFound} where the topic is none, and with {@link TransitionRefused} where it is shown no more. */
    @UseCase("post-reply")
    @Transactional
    public ReplyView post(UUID topic, ReplyText text) {
        if (directory.topic(topic).status() != PostStatus.SHOWN) {
            throw new TransitionRefused(TransitionRefused.Why.STATE, "This topic is shown no more");
        }
        return replies.saveAndFlush(new Reply(topic, text.text(), text.language(), clock.instant()))
                .view(TenantContext.requiredTenant());
    }

    @UseCase("edit-reply")
    @Transactional
    public void edit(UUID id, int seen, ReplyText text) {
        var reply = own(id);
        reply.edit(seen, text.text(), text.language());
        replies.saveAndFlush(reply);
    }

    @Override
    HidingLetters.Subject subject(Reply reply) {
        var title =
                directory.find(reply.topicId()).map(topic -> LocalizedText.EMPTY.with(topic.language(), topic.title()));
        return new HidingLetters.Subject(title.orElse(LocalizedText.EMPTY), "/topics/" + reply.topicId());
    }
}
