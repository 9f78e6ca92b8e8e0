package mk.infocenter.alliances.organizations.consultations.web;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import mk.infocenter.alliances.api.InvalidField;
import mk.infocenter.alliances.organizations.consultations.ConsultationDetails;
import mk.infocenter.alliances.organizations.consultations.ConsultationText;
import mk.infocenter.alliances.tenancy.Codes;
import mk.infocenter.alliances.tenancy.LocalizedText;
import mk.infocenter.alliances.web.Answered;
import mk.infocenter.alliances.web.Conflict;
import org.jspecify.annotations.Nullable;

/** A consultation as typed. */
class ConsultationForm {

    private int version;

    @Answered(message = "{consultation.question.missing}")
    private Map<String, @Size(max = ConsultationText.LONGEST_QUESTION, message = "{form.too-long}") String> question =
            new HashMap<>();

    @Answered(message = "{consultation.purpose.missing}")
    private Map<String, @Size(max = ConsultationText.LONGEST, message = "{form.too-long}") String> purpose =
            new HashMap<>();

    @Answered(message = "{consultation.municipalities.missing}")
    private List<String> municipalities = new ArrayList<>();

    @Answered(message = "{consultation.opens.missing}")
    private @Nullable LocalDate opens;

    @Answered(message = "{consultation.closes.missing}")
    private @Nullable LocalDate closes;

    static ConsultationForm of(ConsultationDetails consultation) {
        var form = new ConsultationForm();
        var text = consultation.text();
        form.version = consultation.version();
        form.question = new HashMap<>(text.question().texts());
        form.purpose = new HashMap<>(text.purpose().texts());
        form.municipalities = new ArrayList<>(text.municipalities().values());
        form.opens = text.opens();
        form.closes = text.closes();
        return form;
    }

    /** A new one for the municipalities in which the organization works. */
    static ConsultationForm in(List<String> municipalities, LocalDate today) {
        var form = new ConsultationForm();
        form.municipalities = new ArrayList<>(municipalities);
        form.opens = today;
        return form;
    }

    /** Fails with {@link InvalidField} where the days are the wrong way round. */
    ConsultationText text() {
        return new ConsultationText(
                new LocalizedText(question),
                new LocalizedText(purpose),
                Codes.of(municipalities),
                Objects.requireNonNull(opens),
                Objects.requireNonNull(closes));
    }

    /** Where this edit differs from what somebody else stored meanwhile. */
    Conflict conflictWith(ConsultationForm stored) {
        return new Conflict.Comparison()
                .texts("question", question, stored.question)
                .texts("purpose", purpose, stored.purpose)
                .value("opens", opens, stored.opens)
                .value("closes", closes, stored.closes)
                .conflict();
    }

    public int getVersion() {
        return version;
    }

    public void setVersion(int version) {
        this.version = version;
    }

    public Map<String, String> getQuestion() {
        return question;
    }

    public void setQuestion(Map<String, String> question) {
        this.question = question;
    }

    public Map<String, String> getPurpose() {
        return purpose;
    }

    public void setPurpose(Map<String, String> purpose) {
        this.purpose = purpose;
    }

    public List<String> getMunicipalities() {
        return municipalities;
    }

    public void setMunicipalities(List<String> municipalities) {
        this.municipalities = municipalities;
    }

    public @Nullable LocalDate getOpens() {
        return opens;
    }

    public void setOpens(@Nullable LocalDate opens) {
        this.opens = opens;
    }

    public @Nullable LocalDate getCloses() {
        return closes;
    }

    public void setCloses(@Nullable LocalDate closes) {
        this.closes = closes;
    }
}
