package mk.infocenter.alliances.organizations.exchange;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import mk.infocenter.alliances.files.FileSummary;
import mk.infocenter.alliances.organizations.Theme;
import mk.infocenter.alliances.tenancy.LifeCycle;
import mk.infocenter.alliances.tenancy.LocalizedText;
import mk.infocenter.alliances.tenancy.LocalizedTextType;
import mk.infocenter.alliances.tenancy.Role;
import mk.infocenter.alliances.tenancy.SearchKey;
import org.hibernate.annotations.Type;
import org.hibernate.envers.Audited;
import org.hibernate.envers.NotAudited;
import org.jspecify.annotations.Nullable;

/** A handbook, a template or the like, which is there in editions. */
@Entity
@Table(name = "shared_resource")
@Audited
@SuppressWarnings("UnusedVariable") // read by queries
class SharedResource extends Post {

    static final LifeCycle<PostStatus, Post> LIFE_CYCLE = table("resource")
            .step("add-edition", PostStatus.SHOWN, PostStatus.SHOWN)
            .by(Role.STAFF, Role.OFFICER, Role.MANAGER)
            .unless("of-another", post -> !post.answeredForByActor())
            .end();

    @Enumerated(EnumType.STRING)
    private ResourceKind kind;

    @Type(LocalizedTextType.class)
    private LocalizedText title;

    @Type(LocalizedTextType.class)
    private LocalizedText description;

    @Enumerated(EnumType.STRING)
    private @Nullable Theme theme;

    /** Title and description folded, so that it is found by its words in any script. */
    @Column(columnDefinition = "text")
    @NotAudited
    private String words;

    @SuppressWarnings("NullAway.Init")
    protected SharedResource() {}

    @SuppressWarnings("NullAway.Init") // write() sets the rest
    SharedResource(ResourceText text, Instant now) {
        super(now);
        write(text);
    }

    void edit(int seen, ResourceText text) {
        revise(seen);
        write(text);
    }

    private void write(ResourceText text) {
        kind = text.kind();
        title = text.title();
        description = text.description();
        theme = text.theme();
        words = SearchKey.of(String.join(" ", title.texts().values()) + " "
                + String.join(" ", description.texts().values()));
    }

    /** The first edition, and each that is added by whoever answers for the resource. */
    ResourceEdition edition(EditionText text, FileSummary file, Instant now) {
        LIFE_CYCLE.take("add-edition", this);
        return new ResourceEdition(getId(), text, file, now);
    }

    LocalizedText title() {
        return title;
    }

    @Override
    LifeCycle<PostStatus, Post> lifeCycle() {
        return LIFE_CYCLE;
    }
}
