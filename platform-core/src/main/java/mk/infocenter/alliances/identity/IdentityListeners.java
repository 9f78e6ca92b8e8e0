package mk.infocenter.alliances.identity;

import java.time.Clock;
import java.util.Locale;
import mk.infocenter.alliances.keys.KeyRing;
import mk.infocenter.alliances.mail.Letter;
import mk.infocenter.alliances.mail.Mails;
import mk.infocenter.alliances.tenancy.NotFound;
import mk.infocenter.alliances.tenancy.TenantRegistry;
import mk.infocenter.alliances.tenancy.TenantSummary;
import mk.infocenter.alliances.tenancy.UseCase;
import org.springframework.context.MessageSource;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Writes to people whom somebody has invited or given a role. */
@Component
class IdentityListeners {

    private final Invitations invitations;
    private final WaysBack ways;
    private final PasswordResetManagement resets;
    private final Accounts accounts;
    private final TenantRegistry tenants;
    private final Mails mails;
    private final KeyRing keys;
    private final MessageSource messages;
    private final Clock clock;

    IdentityListeners(
            Invitations invitations,
            WaysBack ways,
            PasswordResetManagement resets,
            Accounts accounts,
            TenantRegistry tenants,
            Mails mails,
            KeyRing keys,
            MessageSource messages,
            Clock clock) {
        this.invitations = invitations;
        this.ways = ways;
        this.resets = resets;
        this.accounts = accounts;
        this.tenants = tenants;
        this.mails = mails;
        this.keys = keys;
        this.messages = messages;
        this.clock = clock;
    }

    /** The link is made where it is sent, so that it is kept nowhere else. */
    @UseCase("send-invitation")
    @ApplicationModuleListener
    void on(InvitationOpened event) {
        var invitation = invitations.findById(event.invitation()).orElseThrow(() -> new NotFound("invitation"));
        if (invitation.status() == InvitationStatus.OPEN) {
            var token = invitation.issue(clock.instant());
            var tenant = tenant(event.tenant());
            var language = Locale.of(tenant.defaultLanguage());
            mails.send(Letter.of(
                            "invitation/" + token.hash(),
                            "invitation",
                            invitation.address(keys).orElseThrow(),
                            language,
                            tenant.name().words(tenant.defaultLanguage()),
                            messages.getMessage("role." + invitation.role(), null, language))
                    .withLink("/o/" + event.tenant() + "/invitations/" + token.value()));
        }
    }

    @UseCase("send-way-back")
    @ApplicationModuleListener
    void on(WayBackOpened event) {
        var way = ways.findById(event.wayBack()).orElseThrow(() -> new NotFound("way back"));
        if (way.status() == WayBackStatus.OPEN) {
            var token = way.issue(clock.instant());
            var tenant = tenant(event.tenant());
            mails.send(Letter.of(
                            "way-back/" + token.hash(),
                            "way-back",
                            accounts.profile(way.accountId()).email(),
                            Locale.of(tenant.defaultLanguage()),
                            tenant.name().words(tenant.defaultLanguage()))
                    .withLink("/o/" + event.tenant() + "/way-back/" + token.value()));
        }
    }

    @UseCase("tell-network-role")
    @ApplicationModuleListener
    void on(NetworkRoleGiven event) {
        var language = Locale.of(tenant(event.tenant()).defaultLanguage());
        mails.send(Letter.of(
                        "network-role/" + event.role(),
                        "network-role",
                        accounts.profile(event.account()).email(),
                        language)
                .withLink(resets.firstPassword(event.account()).orElse("/sign-in")));
    }

    private TenantSummary tenant(String key) {
        return tenants.find(key).orElseThrow(() -> new NotFound("tenant " + key));
    }
}
