package mk.infocenter.alliances.organizations.capacity.web;

import jakarta.validation.constraints.Size;
import java.util.HashMap;
import java.util.Map;
import mk.infocenter.alliances.organizations.capacity.PlanItemText;
import mk.infocenter.alliances.web.Answered;

/** What is there now that was planned. */
class OutcomeForm {

    @Answered(message = "{plan-item.outcome.missing}")
    private Map<String, @Size(max = PlanItemText.LONGEST, message = "{form.too-long}") String> outcome =
            new HashMap<>();

    public Map<String, String> getOutcome() {
        return outcome;
    }

    public void setOutcome(Map<String, String> outcome) {
        this.outcome = outcome;
    }
}
