package mk.infocenter.alliances.organizations.alliances;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import mk.infocenter.alliances.database.SampleContent;
import mk.infocenter.alliances.sharing.Audience;
import mk.infocenter.alliances.sharing.CircleDirectory;
import mk.infocenter.alliances.sharing.CircleManagement;
import mk.infocenter.alliances.sharing.ShareManagement;
import mk.infocenter.alliances.sharing.ShareMode;
import mk.infocenter.alliances.tenancy.Actor;
import mk.infocenter.alliances.tenancy.LocalizedText;
import mk.infocenter.alliances.tenancy.Role;
import mk.infocenter.alliances.tenancy.Scope;
import mk.infocenter.alliances.tenancy.TenantContext;
import mk.infocenter.alliances.tenancy.TenantRegistry;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The alliance of the programme's partners and two papers of theirs to look at, once. */
@Component
class AllianceSamples implements SampleContent {

    private static final String LEAD = "infocenter";
    private static final List<String> PARTNERS =
            List.of("spektar", "caarts", "aktivo", "ozs", "giz", "majka", "ced", "radika", "zeukstriton", "ippec");
    private static final LocalizedText NAME = LocalizedText.of(
            "Здружени за активно граѓанство", "Aleanca për Qytetari Aktive", "Alliances for Active Citizenry");
    private static final LocalizedText PURPOSE = LocalizedText.of(
            "Локалните граѓански организации ги поттикнуваат граѓаните и се залагаат за партиципативна демократија и"
                    + " добро владеење во своите општини, со поддршка од Европската Унија.",
            "Organizatat lokale qytetare i nxisin qytetarët dhe angazhohen për demokraci pjesëmarrëse dhe qeverisje të"
                    + " mirë në komunat e tyre, me mbështetjen e Bashkimit Evropian.",
            "Local civil society organizations activate citizens and advocate for participatory democracy and good"
                    + " governance in their municipalities, with the support of the European Union.");

    private final TenantRegistry tenants;
    private final AllianceManagement alliances;
    private final CircleManagement circles;
    private final CircleDirectory directory;
    private final PaperManagement papers;
    private final ShareManagement shares;

    AllianceSamples(
            TenantRegistry tenants,
            AllianceManagement alliances,
            CircleManagement circles,
            CircleDirectory directory,
            PaperManagement papers,
            ShareManagement shares) {
        this.tenants = tenants;
        this.alliances = alliances;
        this.circles = circles;
        this.directory = directory;
        this.papers = papers;
        this.shares = shares;
    }

    @Override
    public void make() {
        if (tenants.find(LEAD).isPresent() && directory.of(LEAD).isEmpty()) {
            var circle = as(
                    LEAD,
                    () -> alliances.found(
                            NAME,
                            new AllianceTerms(null, 0, PURPOSE, LocalizedText.EMPTY, LocalDate.of(2022, 1, 1), null)));
            PARTNERS.stream()
                    .filter(partner -> tenants.find(partner)
                            .filter(found -> found.active())
                            .isPresent())
                    .forEach(partner -> join(circle, partner));
            share(
                    circle,
                    LEAD,
                    ShareMode.READ,
                    LocalizedText.of(
                            "Мини-прирачник за социјалните медиуми за граѓански активизам",
                            "Minidoracak për mediat sociale për aktivizëm qytetar",
                            "Mini-handbook on social media for civic activism"),
                    LocalizedText.of(
                            "Прирачникот е од декември 2022 година: како организациите ги користат социјалните медиуми"
                                    + " за да ги вклучат граѓаните.",
                            "Doracaku është i dhjetorit 2022: si i përdorin organizatat mediat sociale për t’i përfshirë"
                                    + " qytetarët.",
                            "The handbook is of December 2022: how organizations use social media to involve citizens."));
            share(
                    circle,
                    "caarts",
                    ShareMode.CONTRIBUTE,
                    LocalizedText.of(
                            "Мапирање на алтернативни простори за култура во Крива Паланка",
                            "Hartografimi i hapësirave alternative për kulturë në Kriva Pallankë",
                            "Mapping of alternative spaces for culture in Kriva Palanka"),
                    LocalizedText.of(
                            "Мапирањето беше направено во 2022 година, со прашалник и јавна дебата.",
                            "Hartografimi u bë në vitin 2022, me pyetësor dhe debat publik.",
                            "The mapping was made in 2022, with a questionnaire and a public debate."));
        }
    }

    private void join(String circle, String partner) {
        as(LEAD, () -> {
            circles.invite(circle, partner);
            return circle;
        });
        as(partner, () -> {
            circles.accept(circle);
            return circle;
        });
    }

    private void share(String circle, String owner, ShareMode mode, LocalizedText title, LocalizedText text) {
        if (tenants.find(owner).filter(tenant -> tenant.active()).isPresent()) {
            as(owner, () -> {
                var paper = papers.write(title, text);
                return shares.share("paper", paper.id(), new Audience(circle), mode, null);
            });
        }
    }

    private static <T extends @Nullable Object> T as(String tenant, Supplier<T> step) {
        return TenantContext.in(new Scope.Tenant(tenant), new Actor(null, Role.ADMINISTRATOR), step::get);
    }
}
