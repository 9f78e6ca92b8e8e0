package mk.infocenter.alliances.organizations.exchange;

import java.util.UUID;
import mk.infocenter.alliances.tenancy.NotFound;
import mk.infocenter.alliances.tenancy.Reason;
import mk.infocenter.alliances.tenancy.UseCase;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.transaction.annotation.Transactional;

/** What is done with posts of every kind, in the scope of their organization, in which Info-center's people act to hide one. */
public abstract class PostManagement<P extends Post> {

    private final JpaRepository<P, UUID> posts;
    private final HidingLetters letters;

    PostManagement(JpaRepository<P, UUID> posts, HidingLetters letters) {
        this.posts = posts;
        this.letters = letters;
    }

    @UseCase("withdraw-post")
    @Transactional
    public void withdraw(UUID id) {
        own(id).withdraw();
    }

    @UseCase("restore-post")
    @Transactional
    public void restore(UUID id) {
        var post = own(id);
        checkRestored(post);
        post.restore();
    }

    /** No member sees it any more, and its author learns why. */
    @UseCase("hide-post")
    @Transactional
    public void hide(UUID id, Reason reason) {
        var post = own(id);
        post.hide();
        letters.send(post, subject(post), reason);
    }

    @UseCase("show-post")
    @Transactional
    public void show(UUID id, Reason reason) {
        own(id).show();
    }

    abstract HidingLetters.Subject subject(P post);

    /** Fails where something else has taken its place meanwhile. */
    void checkRestored(P post) {}

    P own(UUID id) {
        return posts.findById(id).orElseThrow(() -> new NotFound("post " + id));
    }
}
