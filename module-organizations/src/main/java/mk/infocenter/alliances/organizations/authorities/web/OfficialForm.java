package mk.infocenter.alliances.organizations.authorities.web;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import mk.infocenter.alliances.organizations.authorities.OfficialText;
import mk.infocenter.alliances.organizations.authorities.OfficialView;
import mk.infocenter.alliances.tenancy.LocalizedText;
import mk.infocenter.alliances.web.Answered;
import org.jspecify.annotations.Nullable;

/** An official in their public role, as typed. */
class OfficialForm {

    private int version;

    @Answered(message = "{official.name.missing}")
    @Size(max = OfficialText.LONGEST, message = "{form.too-long}") private String name = "";

    @Answered(message = "{official.office.missing}")
    private Map<String, @Size(max = OfficialText.LONGEST, message = "{form.too-long}") String> office = new HashMap<>();

    @Answered(message = "{official.since.missing}")
    private @Nullable LocalDate since;

    private @Nullable LocalDate until;

    static OfficialForm of(OfficialView official) {
        var form = new OfficialForm();
        form.version = official.version();
        form.name = official.name();
        form.office = new HashMap<>(official.office().texts());
        form.since = official.since();
        form.until = official.until();
        return form;
    }

    OfficialText text() {
        return new OfficialText(name, new LocalizedText(office), Objects.requireNonNull(since), until);
    }

    public int getVersion() {
        return version;
    }

    public void setVersion(int version) {
        this.version = version;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name.strip();
    }

    public Map<String, String> getOffice() {
        return office;
    }

    public void setOffice(Map<String, String> office) {
        this.office = office;
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
