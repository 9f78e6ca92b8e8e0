package mk.infocenter.alliances.organizations.alliances.web;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import mk.infocenter.alliances.organizations.alliances.AllianceTerms;
import mk.infocenter.alliances.tenancy.LocalizedText;
import mk.infocenter.alliances.web.Answered;
import mk.infocenter.alliances.web.Conflict;
import org.jspecify.annotations.Nullable;

/** An alliance as typed; localized fields are maps by language code. */
class AllianceForm {

    private int version;
    private Map<String, @Size(max = 150, message = "{form.too-long}") String> name = new HashMap<>();
    private Map<String, @Size(max = 2000, message = "{form.too-long}") String> purpose = new HashMap<>();
    private Map<String, @Size(max = 20000, message = "{form.too-long}") String> memorandum = new HashMap<>();

    @Answered(message = "{alliance-form.since.missing}")
    private @Nullable LocalDate since;

    private @Nullable LocalDate until;

    static AllianceForm of(LocalizedText name, AllianceTerms terms) {
        var form = new AllianceForm();
        form.version = terms.version();
        form.name = new HashMap<>(name.texts());
        form.purpose = new HashMap<>(terms.purpose().texts());
        form.memorandum = new HashMap<>(terms.memorandum().texts());
        form.since = terms.since();
        form.until = terms.until();
        return form;
    }

    LocalizedText names() {
        return new LocalizedText(name);
    }

    /** Only where the form has no errors. */
    AllianceTerms terms() {
        if (since == null) {
            throw new IllegalStateException("The form is not checked");
        }
        return new AllianceTerms(
                null, version, new LocalizedText(purpose), new LocalizedText(memorandum), since, until);
    }

    /** Where this edit differs from what somebody else stored meanwhile. */
    Conflict conflictWith(AllianceForm stored) {
        return new Conflict.Comparison()
                .texts("name", name, stored.name)
                .texts("purpose", purpose, stored.purpose)
                .texts("memorandum", memorandum, stored.memorandum)
                .value("since", since, stored.since)
                .value("until", until, stored.until)
                .conflict();
    }

    public int getVersion() {
        return version;
    }

    public void setVersion(int version) {
        this.version = version;
    }

    public Map<String, String> getName() {
        return name;
    }

    public void setName(Map<String, String> name) {
        this.name = name;
    }

    public Map<String, String> getPurpose() {
        return purpose;
    }

    public void setPurpose(Map<String, String> purpose) {
        this.purpose = purpose;
    }

    public Map<String, String> getMemorandum() {
        return memorandum;
    }

    public void setMemorandum(Map<String, String> memorandum) {
        this.memorandum = memorandum;
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
