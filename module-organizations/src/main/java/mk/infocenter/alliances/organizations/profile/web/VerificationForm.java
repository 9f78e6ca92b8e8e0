package mk.infocenter.alliances.organizations.profile.web;

import java.time.LocalDate;
import mk.infocenter.alliances.web.Answered;
import org.jspecify.annotations.Nullable;

/** Until when a section counts as checked, as the officer saw it at the version of the profile. */
class VerificationForm {

    private int version;

    @Answered(message = "{section-check.until.missing}")
    private @Nullable LocalDate until;

    static VerificationForm of(int version, LocalDate until) {
        var form = new VerificationForm();
        form.version = version;
        form.until = until;
        return form;
    }

    public int getVersion() {
        return version;
    }

    public void setVersion(int version) {
        this.version = version;
    }

    public @Nullable LocalDate getUntil() {
        return until;
    }

    public void setUntil(@Nullable LocalDate until) {
        this.until = until;
    }
}
