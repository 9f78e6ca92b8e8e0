package mk.infocenter.alliances.organizations.authorities.web;

import jakarta.validation.constraints.Size;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import mk.infocenter.alliances.organizations.authorities.CommitmentDetails;
import mk.infocenter.alliances.organizations.authorities.CommitmentStatus;
import mk.infocenter.alliances.organizations.authorities.Outcome;
import mk.infocenter.alliances.tenancy.LocalizedText;
import mk.infocenter.alliances.web.Answered;
import org.jspecify.annotations.Nullable;

/** What became of a commitment, as typed. */
class OutcomeForm {

    private int version;

    @Answered(message = "{commitment.verdict.missing}")
    private @Nullable CommitmentStatus verdict;

    @Answered(message = "{commitment.reason.missing}")
    private Map<String, @Size(max = Outcome.LONGEST, message = "{form.too-long}") String> reason = new HashMap<>();

    /** One address on each line. */
    private String links = "";

    static OutcomeForm of(CommitmentDetails commitment) {
        var form = new OutcomeForm();
        form.version = commitment.version();
        form.reason = new HashMap<>(commitment.reason().texts());
        form.links = String.join("\n", commitment.links());
        return form;
    }

    Outcome outcome() {
        return new Outcome(Objects.requireNonNull(verdict), new LocalizedText(reason), List.of(links.split("\\R")));
    }

    public int getVersion() {
        return version;
    }

    public void setVersion(int version) {
        this.version = version;
    }

    public @Nullable CommitmentStatus getVerdict() {
        return verdict;
    }

    public void setVerdict(@Nullable CommitmentStatus verdict) {
        this.verdict = verdict;
    }

    public Map<String, String> getReason() {
        return reason;
    }

    public void setReason(Map<String, String> reason) {
        this.reason = reason;
    }

    public String getLinks() {
        return links;
    }

    public void setLinks(String links) {
        this.links = links;
    }
}
