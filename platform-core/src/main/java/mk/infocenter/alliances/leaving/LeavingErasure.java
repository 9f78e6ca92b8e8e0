package mk.infocenter.alliances.leaving;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import mk.infocenter.alliances.identity.Member;
import mk.infocenter.alliances.identity.MembershipManagement;
import mk.infocenter.alliances.mail.Letter;
import mk.infocenter.alliances.mail.Mails;
import mk.infocenter.alliances.tenancy.Role;
import mk.infocenter.alliances.tenancy.Scope;
import mk.infocenter.alliances.tenancy.ScopedWork;
import mk.infocenter.alliances.tenancy.TenantContext;
import mk.infocenter.alliances.tenancy.TenantManagement;
import mk.infocenter.alliances.tenancy.TenantRegistry;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Erases the leaver in one transaction of its own scope, and hands in the last letters to its administrators with it. */
@Component
class LeavingErasure {

    private static final int AT_ONCE = 200;

    private final TenantManagement tenants;
    private final TenantRegistry registry;
    private final MembershipManagement memberships;
    private final Mails mails;
    private final ScopedWork work;

    LeavingErasure(
            TenantManagement tenants,
            TenantRegistry registry,
            MembershipManagement memberships,
            Mails mails,
            ScopedWork work) {
        this.tenants = tenants;
        this.registry = registry;
        this.memberships = memberships;
        this.mails = mails;
        this.work = work;
    }

    void erase(LeavingSummary leaving) {
        var lead = TenantContext.requiredTenant();
        work.in(new Scope.Tenant(leaving.leaver()), () -> {
            var members = members();
            tenants.close(lead, leaving.id());
            members.forEach(member -> memberships.endSessions(member.account()));
            var leaver = registry.find(leaving.leaver()).orElseThrow();
            var language = Locale.of(leaver.defaultLanguage());
            members.stream()
                    .filter(member -> member.role() == Role.ADMINISTRATOR)
                    .forEach(member -> mails.send(Letter.of(
                                    "leaving-closed/" + leaving.id() + "/" + member.id(),
                                    "leaving-closed",
                                    member.email(),
                                    language,
                                    leaver.name().words(language.getLanguage()))
                            .withLink("/receipts/" + leaving.id())));
            return lead;
        });
    }

    private List<Member> members() {
        var all = new ArrayList<Member>();
        @Nullable UUID last = null;
        List<Member> page;
        do {
            page = memberships.members(last, AT_ONCE);
            all.addAll(page);
            last = page.isEmpty() ? null : page.getLast().id();
        } while (page.size() == AT_ONCE);
        return all;
    }
}
