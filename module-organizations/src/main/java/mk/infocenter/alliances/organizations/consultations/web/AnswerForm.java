package mk.infocenter.alliances.organizations.consultations.web;

import jakarta.validation.constraints.Size;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import mk.infocenter.alliances.organizations.consultations.ConsultationText;
import mk.infocenter.alliances.organizations.consultations.PriorityView;
import mk.infocenter.alliances.organizations.consultations.Response;
import mk.infocenter.alliances.tenancy.LocalizedText;
import mk.infocenter.alliances.web.Answered;
import mk.infocenter.alliances.web.Conflict;
import org.jspecify.annotations.Nullable;

/** What was done about a priority, as typed. */
class AnswerForm {

    private int version;

    @Answered(message = "{priority.response.missing}")
    private @Nullable Response response;

    @Answered(message = "{priority.answer.missing}")
    private Map<String, @Size(max = ConsultationText.LONGEST, message = "{form.too-long}") String> answer =
            new HashMap<>();

    static AnswerForm of(PriorityView priority) {
        var form = new AnswerForm();
        form.version = priority.version();
        form.response = priority.response();
        form.answer = new HashMap<>(priority.answer().texts());
        return form;
    }

    Response response() {
        return Objects.requireNonNull(response);
    }

    LocalizedText answer() {
        return new LocalizedText(answer);
    }

    /** Where this edit differs from what somebody else stored meanwhile. */
    Conflict conflictWith(AnswerForm stored) {
        return new Conflict.Comparison().texts("answer", answer, stored.answer).conflict();
    }

    public int getVersion() {
        return version;
    }

    public void setVersion(int version) {
        this.version = version;
    }

    public @Nullable Response getResponse() {
        return response;
    }

    public void setResponse(@Nullable Response response) {
        this.response = response;
    }

    public Map<String, String> getAnswer() {
        return answer;
    }

    public void setAnswer(Map<String, String> answer) {
        this.answer = answer;
    }
}
