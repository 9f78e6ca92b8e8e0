package mk.infocenter.alliances.organizations.profile.web;

import jakarta.validation.constraints.Size;
import mk.infocenter.alliances.organizations.profile.RiskKind;
import mk.infocenter.alliances.organizations.profile.RiskLevel;
import mk.infocenter.alliances.tenancy.Reason;
import mk.infocenter.alliances.web.Answered;
import org.jspecify.annotations.Nullable;

/** A risk as an officer describes it. */
class RiskForm {

    @Answered(message = "{risk-flag.kind.missing}")
    private @Nullable RiskKind kind;

    @Answered(message = "{risk-flag.level.missing}")
    private @Nullable RiskLevel level;

    @Answered(message = "{risk-flag.cause.missing}")
    @Size(max = Reason.LONGEST, message = "{form.too-long}") private String cause = "";

    public @Nullable RiskKind getKind() {
        return kind;
    }

    public void setKind(@Nullable RiskKind kind) {
        this.kind = kind;
    }

    public @Nullable RiskLevel getLevel() {
        return level;
    }

    public void setLevel(@Nullable RiskLevel level) {
        this.level = level;
    }

    public String getCause() {
        return cause;
    }

    public void setCause(String cause) {
        this.cause = cause;
    }
}
