package mk.infocenter.alliances.sharing.web;

import jakarta.validation.constraints.NotBlank;
import java.time.Instant;
import java.time.LocalDate;
import mk.infocenter.alliances.sharing.ShareMode;
import mk.infocenter.alliances.web.Dates;
import org.jspecify.annotations.Nullable;

/** With whom a record is to be shared, as chosen; its last day is included. */
class ShareForm {

    @NotBlank(message = "{share-form.audience.missing}") private String audience = "";

    private ShareMode mode = ShareMode.READ;

    private @Nullable LocalDate until;

    @Nullable Instant end() {
        return until == null ? null : until.plusDays(1).atStartOfDay(Dates.ZONE).toInstant();
    }

    public String getAudience() {
        return audience;
    }

    public void setAudience(String audience) {
        this.audience = audience;
    }

    public ShareMode getMode() {
        return mode;
    }

    public void setMode(ShareMode mode) {
        this.mode = mode;
    }

    public @Nullable LocalDate getUntil() {
        return until;
    }

    public void setUntil(@Nullable LocalDate until) {
        this.until = until;
    }
}
