package mk.infocenter.alliances.organizations.profile.web;

import java.time.LocalDate;
import java.util.Objects;
import mk.infocenter.alliances.organizations.profile.PositionDetails;
import mk.infocenter.alliances.organizations.profile.PositionKind;
import mk.infocenter.alliances.organizations.profile.PositionText;
import mk.infocenter.alliances.web.Answered;
import org.jspecify.annotations.Nullable;

/** A position as typed. */
class PositionForm {

    private int version;

    @Answered(message = "{position.kind.missing}")
    private @Nullable PositionKind kind;

    @Answered(message = "{position.since.missing}")
    private @Nullable LocalDate since;

    private @Nullable LocalDate until;

    static PositionForm of(PositionDetails position) {
        var form = new PositionForm();
        form.version = position.version();
        form.kind = position.text().kind();
        form.since = position.text().since();
        form.until = position.text().until();
        return form;
    }

    /** Fails with {@link mk.infocenter.alliances.api.InvalidField} where a field is wrong. */
    PositionText text() {
        return new PositionText(Objects.requireNonNull(kind), Objects.requireNonNull(since), until);
    }

    public int getVersion() {
        return version;
    }

    public void setVersion(int version) {
        this.version = version;
    }

    public @Nullable PositionKind getKind() {
        return kind;
    }

    public void setKind(@Nullable PositionKind kind) {
        this.kind = kind;
    }

    public @Nullable LocalDate getSince() {
        return since;
    }

    public void setSince(@Nullable LocalDate since) {
        this.since = since;
    }

    public @Nullable LocalDate getUntil() {
        return until;
    }

    public void setUntil(@Nullable LocalDate until) {
        this.until = until;
    }
}
