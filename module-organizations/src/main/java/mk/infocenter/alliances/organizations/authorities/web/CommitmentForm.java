package mk.infocenter.alliances.organizations.authorities.web;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import mk.infocenter.alliances.api.InvalidField;
import mk.infocenter.alliances.organizations.authorities.CommitmentDetails;
import mk.infocenter.alliances.organizations.authorities.CommitmentText;
import mk.infocenter.alliances.organizations.authorities.CommitmentText.Source;
import mk.infocenter.alliances.tenancy.LocalizedText;
import mk.infocenter.alliances.web.Answered;
import mk.infocenter.alliances.web.Conflict;
import org.jspecify.annotations.Nullable;

/** A commitment as typed. */
class CommitmentForm {

    private int version;

    @Answered(message = "{commitment.promise.missing}")
    private Map<String, @Size(max = CommitmentText.LONGEST, message = "{form.too-long}") String> promise =
            new HashMap<>();

    @Answered(message = "{commitment.authority.missing}")
    private @Nullable UUID authority;

    private @Nullable UUID official;

    @Answered(message = "{commitment.promised.missing}")
    private @Nullable LocalDate promisedOn;

    @Answered(message = "{commitment.due.missing}")
    private @Nullable LocalDate due;

    private boolean alreadyDue;

    /** Kind and id of a record with a slash between, or empty. */
    private String source = "";

    private @Nullable UUID responsible;

    static CommitmentForm of(CommitmentDetails commitment) {
        var form = new CommitmentForm();
        var text = commitment.text();
        form.version = commitment.version();
        form.promise = new HashMap<>(text.promise().texts());
        form.authority = text.authority();
        form.official = text.official();
        form.promisedOn = text.promisedOn();
        form.due = text.due();
        form.alreadyDue = text.alreadyDue();
        form.source = text.source() == null ? "" : written(text.source());
        form.responsible = text.responsible();
        return form;
    }

    static String written(Source source) {
        return source.kind() + "/" + source.id();
    }

    /** Fails with {@link InvalidField} where the source is no reference to a record. */
    CommitmentText text() {
        return new CommitmentText(
                Objects.requireNonNull(authority),
                official,
                new LocalizedText(promise),
                Objects.requireNonNull(promisedOn),
                Objects.requireNonNull(due),
                alreadyDue,
                reference(),
                responsible);
    }

    private @Nullable Source reference() {
        if (source.isEmpty()) {
            return null;
        }
        try {
            var slash = source.indexOf('/');
            return new Source(source.substring(0, Math.max(0, slash)), UUID.fromString(source.substring(slash + 1)));
        } catch (IllegalArgumentException e) {
            throw new InvalidField("source", "commitment.source.unknown");
        }
    }

    /** Where this edit differs from what somebody else stored meanwhile. */
    Conflict conflictWith(CommitmentForm stored) {
        return new Conflict.Comparison()
                .texts("promise", promise, stored.promise)
                .value("promisedOn", promisedOn, stored.promisedOn)
                .value("due", due, stored.due)
                .conflict();
    }

    public int getVersion() {
        return version;
    }

    public void setVersion(int version) {
        this.version = version;
    }

    public Map<String, String> getPromise() {
        return promise;
    }

    public void setPromise(Map<String, String> promise) {
        this.promise = promise;
    }

    public @Nullable UUID getAuthority() {
        return authority;
    }

    public void setAuthority(@Nullable UUID authority) {
        this.authority = authority;
    }

    public @Nullable UUID getOfficial() {
        return official;
    }

    public void setOfficial(@Nullable UUID official) {
        this.official = official;
    }

    public @Nullable LocalDate getPromisedOn() {
        return promisedOn;
    }

    public void setPromisedOn(@Nullable LocalDate promisedOn) {
        this.promisedOn = promisedOn;
    }

    public @Nullable LocalDate getDue() {
        return due;
    }

    public void setDue(@Nullable LocalDate due) {
        this.due = due;
    }

    public boolean isAlreadyDue() {
        return alreadyDue;
    }

    public void setAlreadyDue(boolean alreadyDue) {
        this.alreadyDue = alreadyDue;
    }

    public String getSource() {
        return source;
    }

    public void setSource(String source) {
        this.source = source.strip();
    }

    public @Nullable UUID getResponsible() {
        return responsible;
    }

    public void setResponsible(@Nullable UUID responsible) {
        this.responsible = responsible;
    }
}
