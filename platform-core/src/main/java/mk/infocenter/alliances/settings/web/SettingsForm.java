package mk.infocenter.alliances.settings.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.stream.Stream;
import mk.infocenter.alliances.tenancy.FeatureModules;
import mk.infocenter.alliances.tenancy.LocalizedText;
import mk.infocenter.alliances.tenancy.TenantSettings;
import mk.infocenter.alliances.web.AppearanceForm;
import mk.infocenter.alliances.web.Conflict;

/** The settings as typed; the module that every organization has is no choice. */
class SettingsForm extends AppearanceForm {

    private int version;

    static SettingsForm of(TenantSettings settings) {
        var form = new SettingsForm();
        form.version = settings.version();
        form.setName(new HashMap<>(settings.name().texts()));
        form.setLanguages(new ArrayList<>(settings.languages()));
        form.setDefaultLanguage(settings.defaultLanguage());
        form.setModules(new ArrayList<>(settings.modules()));
        form.getModules().remove(FeatureModules.BASE);
        form.setAccent(settings.accent());
        return form;
    }

    TenantSettings settings() {
        return new TenantSettings(
                version,
                new LocalizedText(getName()),
                getDefaultLanguage(),
                getLanguages(),
                Stream.concat(Stream.of(FeatureModules.BASE), getModules().stream())
                        .distinct()
                        .toList(),
                getAccent(),
                null);
    }

    /** Where this edit differs from what somebody else stored meanwhile. */
    Conflict conflictWith(SettingsForm stored) {
        return new Conflict.Comparison()
                .texts("name", getName(), stored.getName())
                .codes("languages", "tenant.languages", getLanguages(), stored.getLanguages())
                .codes(
                        "defaultLanguage",
                        "tenant.languages",
                        List.of(getDefaultLanguage()),
                        List.of(stored.getDefaultLanguage()))
                .codes("modules", "tenant.modules", getModules(), stored.getModules())
                .value("accent", getAccent(), stored.getAccent())
                .conflict();
    }

    public int getVersion() {
        return version;
    }

    public void setVersion(int version) {
        this.version = version;
    }
}
