package mk.infocenter.alliances.organizations.exchange;

import java.time.Clock;
import java.util.UUID;
import mk.infocenter.alliances.tenancy.NotFound;
import mk.infocenter.alliances.tenancy.Reason;
import mk.infocenter.alliances.tenancy.TenantContext;
import mk.infocenter.alliances.tenancy.TransitionRefused;
import mk.infocenter.alliances.tenancy.UseCase;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What members of the tenant in scope reply to topics of the network. */
@Service
public class ReplyManagement {

    private final Replies replies;
    private final ExchangeDirectory directory;
    private final HidingLetters letters;
    private final Clock clock;

    ReplyManagement(Replies replies, ExchangeDirectory directory, HidingLetters letters, Clock clock) {
        this.replies = replies;
        this.directory = directory;
        this.letters = letters;
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

    @UseCase("withdraw-reply")
    @Transactional
    public void withdraw(UUID id) {
        own(id).withdraw();
    }

    @UseCase("restore-reply")
    @Transactional
    public void restore(UUID id) {
        own(id).restore();
    }

    @UseCase("hide-reply")
    @Transactional
    public void hide(UUID id, Reason reason) {
        var reply = own(id);
        reply.hide();
        var title = directory.find(reply.topicId()).map(TopicView::title).orElse("");
        letters.send("reply", reply, reply.topicId(), title, reason);
    }

    @UseCase("show-reply")
    @Transactional
    public void show(UUID id, Reason reason) {
        own(id).show();
    }

    private Reply own(UUID id) {
        return replies.findById(id).orElseThrow(() -> new NotFound("reply " + id));
    }
}
