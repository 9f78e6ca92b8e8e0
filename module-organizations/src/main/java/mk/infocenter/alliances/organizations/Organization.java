package mk.infocenter.alliances.organizations;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.List;
import mk.infocenter.alliances.tenancy.Codes;
import mk.infocenter.alliances.tenancy.CodesType;
import mk.infocenter.alliances.tenancy.LocalizedText;
import mk.infocenter.alliances.tenancy.LocalizedTextType;
import mk.infocenter.alliances.tenancy.TenantOwned;
import org.hibernate.annotations.Type;
import org.hibernate.envers.Audited;
import org.jspecify.annotations.Nullable;

/** A civil society organization as it presents itself; each tenant has exactly one. */
@Entity
@Table(name = "organization")
@Audited
class Organization extends TenantOwned {

    @Type(LocalizedTextType.class)
    private LocalizedText summary = LocalizedText.EMPTY;

    @Type(LocalizedTextType.class)
    private LocalizedText mission = LocalizedText.EMPTY;

    @Type(CodesType.class)
    private Codes themes = Codes.NONE;

    private @Nullable Integer founded;

    @Type(LocalizedTextType.class)
    private LocalizedText address = LocalizedText.EMPTY;

    private @Nullable String email;
    private @Nullable String phone;
    private @Nullable String website;

    /** Replaces the whole profile, as somebody saw and edited it at the version. */
    void describe(Profile profile) {
        expectVersion(profile.version());
        summary = profile.summary();
        mission = profile.mission();
        themes = Codes.of(profile.themes().stream().map(Theme::name).toList());
        founded = profile.founded();
        address = profile.address();
        email = profile.email();
        phone = profile.phone();
        website = profile.website();
    }

    public LocalizedText getSummary() {
        return summary;
    }

    public LocalizedText getMission() {
        return mission;
    }

    public List<Theme> getThemes() {
        return themes.values().stream().map(Theme::valueOf).toList();
    }

    public @Nullable Integer getFounded() {
        return founded;
    }

    public LocalizedText getAddress() {
        return address;
    }

    public @Nullable String getEmail() {
        return email;
    }

    public @Nullable String getPhone() {
        return phone;
    }

    public @Nullable String getWebsite() {
        return website;
    }
}
