package mk.infocenter.alliances.organizations;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
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

    private @Nullable String registrationNumber;

    @Enumerated(EnumType.STRING)
    private @Nullable LegalForm legalForm;

    private @Nullable Integer founded;

    @Type(CodesType.class)
    private Codes languages = Codes.NONE;

    private @Nullable Integer staff;
    private @Nullable Integer volunteers;
    private @Nullable Integer members;

    @Type(LocalizedTextType.class)
    private LocalizedText address = LocalizedText.EMPTY;

    private @Nullable String email;
    private @Nullable String phone;
    private @Nullable String website;

    @Type(CodesType.class)
    private Codes links = Codes.NONE;

    @Type(FiguresType.class)
    private Figures figures = Figures.NONE;

    /** Replaces the whole profile, as somebody saw and edited it at the version; where it works stands with the tenant. */
    void describe(Profile profile) {
        expectVersion(profile.version());
        summary = profile.about().summary();
        mission = profile.about().mission();
        themes = Codes.of(profile.about().themes().stream().map(Theme::name).toList());
        registrationNumber = profile.legal().registrationNumber();
        legalForm = profile.legal().legalForm();
        founded = profile.legal().founded();
        languages = Codes.of(profile.reach().languages());
        staff = profile.size().staff();
        volunteers = profile.size().volunteers();
        members = profile.size().members();
        address = profile.contact().address();
        email = profile.contact().email();
        phone = profile.contact().phone();
        website = profile.contact().website();
        links = Codes.of(profile.contact().links());
        figures = profile.figures();
    }

    /** @param municipalities in which it works, as its tenant says */
    Profile profile(List<String> municipalities) {
        return new Profile(
                getId(),
                getVersion(),
                new Profile.About(
                        summary,
                        mission,
                        themes.values().stream().map(Theme::valueOf).toList()),
                new Profile.Legal(registrationNumber, legalForm, founded),
                new Profile.Reach(municipalities, languages.values()),
                new Profile.Size(staff, volunteers, members),
                new Profile.Contact(address, email, phone, website, links.values()),
                figures);
    }

    @Nullable String getEmail() {
        return email;
    }
}
