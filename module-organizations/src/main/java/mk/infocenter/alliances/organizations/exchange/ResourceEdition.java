package mk.infocenter.alliances.organizations.exchange;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import mk.infocenter.alliances.files.FileSummary;
import mk.infocenter.alliances.files.FileType;
import mk.infocenter.alliances.tenancy.LifeCycle;
import org.hibernate.envers.Audited;
import org.hibernate.envers.NotAudited;
import org.jspecify.annotations.Nullable;

/**
 * A resource in one language as it was at one time: a post of its own, so that it is withdrawn or hidden by itself, which has
 * one file and is never said otherwise. Type and size stand here, because lists show them.
 */
@Entity
@Table(name = "resource_edition")
@Audited
@SuppressWarnings("UnusedVariable") // read by queries
class ResourceEdition extends Post {

    static final LifeCycle<PostStatus, Post> LIFE_CYCLE = table("edition").end();

    private UUID resourceId;
    private String language;
    private String label;

    @Column(columnDefinition = "text")
    private @Nullable String news;

    private UUID fileId;

    @Enumerated(EnumType.STRING)
    @NotAudited // the history of the file says both
    private FileType type;

    @NotAudited
    private long size;

    @SuppressWarnings("NullAway.Init")
    protected ResourceEdition() {}

    ResourceEdition(UUID resourceId, EditionText text, FileSummary file, Instant now) {
        super(now);
        this.resourceId = resourceId;
        this.language = text.language();
        this.label = text.label();
        this.news = text.news();
        this.fileId = file.id();
        this.type = file.type();
        this.size = file.size();
    }

    UUID resourceId() {
        return resourceId;
    }

    String language() {
        return language;
    }

    String label() {
        return label;
    }

    @Override
    LifeCycle<PostStatus, Post> lifeCycle() {
        return LIFE_CYCLE;
    }
}
