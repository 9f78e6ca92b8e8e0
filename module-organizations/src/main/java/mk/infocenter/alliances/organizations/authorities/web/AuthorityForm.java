package mk.infocenter.alliances.organizations.authorities.web;

import jakarta.validation.constraints.Size;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import mk.infocenter.alliances.organizations.authorities.AuthorityKind;
import mk.infocenter.alliances.organizations.authorities.AuthorityText;
import mk.infocenter.alliances.organizations.authorities.AuthorityView;
import mk.infocenter.alliances.tenancy.LocalizedText;
import mk.infocenter.alliances.web.Answered;
import org.jspecify.annotations.Nullable;

/** A body of a municipality as typed. */
class AuthorityForm {

    private int version;

    @Answered(message = "{authority.kind.missing}")
    private @Nullable AuthorityKind kind;

    @Answered(message = "{authority.municipality.missing}")
    private String municipality = "";

    @Answered(message = "{authority.name.missing}")
    private Map<String, @Size(max = AuthorityText.LONGEST, message = "{form.too-long}") String> name = new HashMap<>();

    static AuthorityForm of(AuthorityView authority) {
        var form = new AuthorityForm();
        form.version = authority.version();
        form.kind = authority.kind();
        form.municipality = authority.municipality();
        form.name = new HashMap<>(authority.name().texts());
        return form;
    }

    AuthorityText text() {
        return new AuthorityText(Objects.requireNonNull(kind), municipality, new LocalizedText(name));
    }

    public int getVersion() {
        return version;
    }

    public void setVersion(int version) {
        this.version = version;
    }

    public @Nullable AuthorityKind getKind() {
        return kind;
    }

    public void setKind(@Nullable AuthorityKind kind) {
        this.kind = kind;
    }

    public String getMunicipality() {
        return municipality;
    }

    public void setMunicipality(String municipality) {
        this.municipality = municipality.strip();
    }

    public Map<String, String> getName() {
        return name;
    }

    public void setName(Map<String, String> name) {
        this.name = name;
    }
}
