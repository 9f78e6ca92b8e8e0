package mk.infocenter.alliances.organizations.authorities.web;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import mk.infocenter.alliances.organizations.authorities.CooperationKind;
import mk.infocenter.alliances.organizations.authorities.CooperationText;
import mk.infocenter.alliances.organizations.authorities.CooperationView;
import mk.infocenter.alliances.tenancy.LocalizedText;
import mk.infocenter.alliances.web.Answered;
import mk.infocenter.alliances.web.Conflict;
import org.jspecify.annotations.Nullable;

/** A meeting, a letter or an agreement as typed. */
class CooperationForm {

    private int version;

    @Answered(message = "{cooperation.kind.missing}")
    private @Nullable CooperationKind kind;

    @Answered(message = "{cooperation.day.missing}")
    private @Nullable LocalDate day;

    @Answered(message = "{commitment.authority.missing}")
    private @Nullable UUID authority;

    @Answered(message = "{cooperation.subject.missing}")
    private Map<String, @Size(max = CooperationText.LONGEST_SUBJECT, message = "{form.too-long}") String> subject =
            new HashMap<>();

    private List<UUID> officials = List.of();

    private Map<String, @Size(max = CooperationText.LONGEST_RESULT, message = "{form.too-long}") String> result =
            new HashMap<>();

    static CooperationForm of(CooperationView record) {
        var form = new CooperationForm();
        form.version = record.version();
        form.kind = record.kind();
        form.day = record.day();
        form.authority = record.authority();
        form.subject = new HashMap<>(record.subject().texts());
        form.officials = record.officials();
        form.result = new HashMap<>(record.result().texts());
        return form;
    }

    CooperationText text() {
        return new CooperationText(
                Objects.requireNonNull(kind),
                Objects.requireNonNull(day),
                Objects.requireNonNull(authority),
                new LocalizedText(subject),
                officials,
                new LocalizedText(result));
    }

    /** Where this edit differs from what somebody else stored meanwhile. */
    Conflict conflictWith(CooperationForm stored) {
        return new Conflict.Comparison()
                .texts("subject", subject, stored.subject)
                .value("day", day, stored.day)
                .texts("result", result, stored.result)
                .conflict();
    }

    public int getVersion() {
        return version;
    }

    public void setVersion(int version) {
        this.version = version;
    }

    public @Nullable CooperationKind getKind() {
        return kind;
    }

    public void setKind(@Nullable CooperationKind kind) {
        this.kind = kind;
    }

    public @Nullable LocalDate getDay() {
        return day;
    }

    public void setDay(@Nullable LocalDate day) {
        this.day = day;
    }

    public @Nullable UUID getAuthority() {
        return authority;
    }

    public void setAuthority(@Nullable UUID authority) {
        this.authority = authority;
    }

    public Map<String, String> getSubject() {
        return subject;
    }

    public void setSubject(Map<String, String> subject) {
        this.subject = subject;
    }

    public List<UUID> getOfficials() {
        return officials;
    }

    public void setOfficials(List<UUID> officials) {
        this.officials = officials;
    }

    public Map<String, String> getResult() {
        return result;
    }

    public void setResult(Map<String, String> result) {
        this.result = result;
    }
}
