package mk.infocenter.alliances.oversight.web;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Function;
import mk.infocenter.alliances.tenancy.FeatureModules;
import mk.infocenter.alliances.tenancy.LocalizedText;
import mk.infocenter.alliances.tenancy.TenantDetails;
import mk.infocenter.alliances.web.AppearanceForm;

/** What Info-center types to invite an organization, kept as typed until it is right. Municipalities are given by name. */
class TenantForm extends AppearanceForm {

    @Pattern(regexp = "[a-z][a-z0-9-]{1,29}", message = "{tenant.key.form}") private String key = "";

    @NotBlank(message = "{tenant.seat.missing}") private String seat = "";

    private List<String> municipalities = new ArrayList<>();

    /** Address of the first administrator; empty where Info-center invites them later. */
    @Email(message = "{address.form}") @Size(max = 254, message = "{form.too-long}") private String administrator = "";

    TenantForm() {
        setLanguages(new ArrayList<>(List.of("mk", "sq", "en")));
        setDefaultLanguage("mk");
        setModules(new ArrayList<>(FeatureModules.ALL));
        setAccent("#0e5a66");
    }

    TenantDetails details(Function<String, String> code) {
        var municipalityCodes = new TreeSet<String>();
        municipalities.stream().filter(name -> !name.isBlank()).map(code).forEach(municipalityCodes::add);
        return new TenantDetails(
                key,
                new LocalizedText(getName()),
                code.apply(seat),
                municipalityCodes,
                getDefaultLanguage(),
                getLanguages(),
                getModules(),
                getAccent(),
                null,
                false);
    }

    public String getKey() {
        return key;
    }

    public void setKey(String key) {
        this.key = key.strip();
    }

    public String getSeat() {
        return seat;
    }

    public void setSeat(String seat) {
        this.seat = seat;
    }

    public List<String> getMunicipalities() {
        return municipalities;
    }

    public void setMunicipalities(List<String> municipalities) {
        this.municipalities = municipalities;
    }

    public String getAdministrator() {
        return administrator;
    }

    public void setAdministrator(String administrator) {
        this.administrator = administrator.strip();
    }
}
