package mk.infocenter.alliances.organizations.alliances;

import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import mk.infocenter.alliances.identity.Accounts;
import mk.infocenter.alliances.mail.Letter;
import mk.infocenter.alliances.mail.Mails;
import mk.infocenter.alliances.sharing.CircleAnswered;
import mk.infocenter.alliances.sharing.CircleDirectory;
import mk.infocenter.alliances.sharing.CircleDirectory.Outline;
import mk.infocenter.alliances.sharing.CircleDissolved;
import mk.infocenter.alliances.sharing.CircleInvited;
import mk.infocenter.alliances.sharing.CircleLeadMoved;
import mk.infocenter.alliances.sharing.CircleMemberRemoved;
import mk.infocenter.alliances.tenancy.NotFound;
import mk.infocenter.alliances.tenancy.TenantEvent;
import mk.infocenter.alliances.tenancy.TenantOwned;
import mk.infocenter.alliances.tenancy.TenantRegistry;
import mk.infocenter.alliances.tenancy.TenantSummary;
import mk.infocenter.alliances.tenancy.UseCase;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Writes to the administrators of the organizations that something in an alliance is for. */
@Component
class AllianceListeners {

    private final CircleDirectory circles;
    private final TenantRegistry tenants;
    private final Accounts accounts;
    private final Mails mails;

    AllianceListeners(CircleDirectory circles, TenantRegistry tenants, Accounts accounts, Mails mails) {
        this.circles = circles;
        this.tenants = tenants;
        this.accounts = accounts;
        this.mails = mails;
    }

    @UseCase("tell-alliance")
    @ApplicationModuleListener
    void on(CircleInvited event) {
        write("alliance-invited", event, outline(event, event.circle()), event.member());
    }

    @UseCase("tell-alliance")
    @ApplicationModuleListener
    void on(CircleAnswered event) {
        var circle = outline(event, event.circle());
        // A lead that offers its place answers itself.
        if (!circle.lead().equals(event.tenant())) {
            var template = switch (event.answer()) {
                case ACCEPTED -> "alliance-accepted";
                case DECLINED -> "alliance-declined";
                case LEFT, ANSWERING -> "alliance-left";
            };
            write(template, event, circle, circle.lead());
        }
    }

    @UseCase("tell-alliance")
    @ApplicationModuleListener
    void on(CircleMemberRemoved event) {
        write("alliance-removed", event, outline(event, event.circle()), event.member());
    }

    /** Only the offer: whoever takes it up shows it by leading. */
    @UseCase("tell-alliance")
    @ApplicationModuleListener
    void on(CircleLeadMoved event) {
        if (!event.successor().equals(event.tenant())) {
            write("alliance-lead", event, outline(event, event.circle()), event.successor());
        }
    }

    @UseCase("tell-alliance")
    @ApplicationModuleListener
    void on(CircleDissolved event) {
        var circle = outline(event, event.circle());
        Set.copyOf(circle.members()).stream()
                .filter(member -> !member.equals(event.tenant()))
                .forEach(member -> write("alliance-dissolved", event, circle, member));
    }

    private Outline outline(TenantEvent event, String circle) {
        return circles.outline(event.tenant(), circle).orElseThrow(() -> new NotFound("circle " + circle));
    }

    /** What no person did is a sample of the embedded database, and nobody needs to be told. */
    private void write(String template, TenantEvent event, Outline circle, String recipient) {
        if (event.actor().account() == null) {
            return;
        }
        var organization = tenant(recipient);
        var language = organization.defaultLanguage();
        var sender = tenant(event.tenant()).name().words(language);
        for (var administrator : accounts.administrators(recipient)) {
            UUID letter = TenantOwned.newId();
            mails.send(Letter.of(
                            template + "/" + letter,
                            template,
                            administrator.email(),
                            Locale.of(language),
                            sender,
                            circle.name().words(language))
                    .withLink("/" + recipient + "/alliances"));
        }
    }

    private TenantSummary tenant(String key) {
        return tenants.find(key).orElseThrow(() -> new NotFound("tenant " + key));
    }
}
