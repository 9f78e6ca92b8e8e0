package mk.infocenter.alliances.organizations.consultations;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import mk.infocenter.alliances.tenancy.LocalizedText;
import mk.infocenter.alliances.tenancy.LocalizedTextType;
import org.hibernate.annotations.Type;
import org.hibernate.envers.NotAudited;
import org.jspecify.annotations.Nullable;

/** What everybody reads in the end of a consultation: what was said and done, and the figures of the day it was published. */
@Embeddable
class Result {

    /** What the community said, and what follows; empty until somebody writes it. */
    @Type(LocalizedTextType.class)
    private LocalizedText summary = LocalizedText.EMPTY;

    private @Nullable LocalDate publishedOn;
    private @Nullable LocalDate updatedOn;

    /** Counted from contributions, which have a history of their own. */
    @Type(FiguresType.class)
    @NotAudited
    @SuppressWarnings("UnusedVariable") // read by queries
    private Figures figures = Figures.NONE;

    void write(LocalizedText summary) {
        this.summary = summary;
    }

    void publish(Figures figures, LocalDate today) {
        this.figures = figures;
        publishedOn = today;
        updatedOn = null;
    }

    void update(Figures figures, LocalDate today) {
        this.figures = figures;
        updatedOn = today;
    }

    boolean isUnwritten() {
        return summary.isEmpty();
    }

    LocalizedText getSummary() {
        return summary;
    }

    @Nullable LocalDate getPublishedOn() {
        return publishedOn;
    }

    @Nullable LocalDate getUpdatedOn() {
        return updatedOn;
    }
}
