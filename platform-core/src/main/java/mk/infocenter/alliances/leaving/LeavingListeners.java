package mk.infocenter.alliances.leaving;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import mk.infocenter.alliances.archives.ArchiveChanged;
import mk.infocenter.alliances.archives.ArchiveManagement;
import mk.infocenter.alliances.identity.MembershipManagement;
import mk.infocenter.alliances.identity.NetworkRoleManagement;
import mk.infocenter.alliances.identity.NetworkRoleStatus;
import mk.infocenter.alliances.mail.Letter;
import mk.infocenter.alliances.mail.Mails;
import mk.infocenter.alliances.tenancy.Actor;
import mk.infocenter.alliances.tenancy.NotFound;
import mk.infocenter.alliances.tenancy.Role;
import mk.infocenter.alliances.tenancy.Scope;
import mk.infocenter.alliances.tenancy.ScopedWork;
import mk.infocenter.alliances.tenancy.TenantContext;
import mk.infocenter.alliances.tenancy.TenantRegistry;
import mk.infocenter.alliances.tenancy.TenantSummary;
import mk.infocenter.alliances.tenancy.UseCase;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Asks for the archive, notes what becomes of it, and writes to both sides at each step. */
@Component
class LeavingListeners {

    private static final int MOST = 500;

    /** The last letter to the organization is handed in where it is erased; afterwards nobody knows its people. */
    private static final Set<LeavingStatus> TOLD_BOTH =
            EnumSet.complementOf(EnumSet.of(LeavingStatus.CLOSING, LeavingStatus.CLOSED));

    private final LeavingManagement management;
    private final ArchiveManagement archives;
    private final MembershipManagement memberships;
    private final NetworkRoleManagement roles;
    private final TenantRegistry tenants;
    private final Mails mails;
    private final ScopedWork work;

    LeavingListeners(
            LeavingManagement management,
            ArchiveManagement archives,
            MembershipManagement memberships,
            NetworkRoleManagement roles,
            TenantRegistry tenants,
            Mails mails,
            ScopedWork work) {
        this.management = management;
        this.archives = archives;
        this.memberships = memberships;
        this.roles = roles;
        this.tenants = tenants;
        this.mails = mails;
        this.work = work;
    }

    /** In the leaver's scope; the record is Info-center's. */
    @UseCase("note-archive")
    @ApplicationModuleListener
    void on(ArchiveChanged event) {
        var archive = archives.find(event.archive());
        var lead = tenants.lead().key();
        if (!lead.equals(event.tenant())) {
            TenantContext.in(
                    new Scope.Tenant(lead),
                    Actor.SYSTEM,
                    () -> work.in(new Scope.Tenant(lead), () -> {
                        management.note(event.tenant(), archive);
                        return lead;
                    }));
        }
    }

    @UseCase("tell-leaving")
    @ApplicationModuleListener
    void on(LeavingMoved event) {
        if (event.to() == LeavingStatus.EXPORTING) {
            work.in(new Scope.Tenant(event.leaver()), archives::request);
        }
        if (event.to() != LeavingStatus.CLOSING) {
            tell(event);
        }
    }

    private record Recipient(UUID id, String address) {}

    private void tell(LeavingMoved event) {
        var leaver = tenants.find(event.leaver()).orElseThrow(() -> new NotFound("tenant " + event.leaver()));
        var ofInfoCenter = event.to() == LeavingStatus.CLOSED
                ? "/receipts/" + event.leaving()
                : "/network/tenants/" + event.leaver() + "/leaving";
        var language = tenants.lead().defaultLanguage();
        managers().forEach(manager -> send(event, leaver, manager, language, ofInfoCenter));
        if (TOLD_BOTH.contains(event.to())) {
            var archives = "/" + event.leaver() + "/archives";
            work.in(new Scope.Tenant(event.leaver()), this::administrators)
                    .forEach(administrator -> send(event, leaver, administrator, leaver.defaultLanguage(), archives));
        }
    }

    private void send(LeavingMoved event, TenantSummary leaver, Recipient recipient, String language, String link) {
        var letter = "leaving-" + event.to().name().toLowerCase(Locale.ROOT);
        // A step may be taken again; each time is another request.
        var key = letter + "/" + TenantContext.requestId().orElse("") + "/" + recipient.id();
        mails.send(Letter.of(
                        key,
                        letter,
                        recipient.address(),
                        Locale.of(language),
                        leaver.name().words(language))
                .withLink(link));
    }

    private List<Recipient> managers() {
        return roles.held(null, MOST).stream()
                .filter(role -> role.role() == Role.MANAGER && role.status() == NetworkRoleStatus.ACTIVE)
                .map(role -> new Recipient(role.id(), role.email()))
                .toList();
    }

    private List<Recipient> administrators() {
        return memberships.members(null, MOST).stream()
                .filter(member -> member.role() == Role.ADMINISTRATOR)
                .map(member -> new Recipient(member.id(), member.email()))
                .toList();
    }
}
