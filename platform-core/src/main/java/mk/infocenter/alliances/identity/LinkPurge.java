package mk.infocenter.alliances.identity;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import mk.infocenter.alliances.jobs.SystemJob;
import mk.infocenter.alliances.tenancy.Actor;
import mk.infocenter.alliances.tenancy.Scope;
import mk.infocenter.alliances.tenancy.ScopedWork;
import mk.infocenter.alliances.tenancy.TenantContext;
import mk.infocenter.alliances.tenancy.TenantRegistry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Removes links that have run out, and with an invitation that nobody answered the address it went to. */
@Configuration(proxyBeanMethods = false)
class LinkPurge {

    /** For so long after its link has run out an invitation can be sent again. */
    static final Duration UNANSWERED = Duration.ofDays(90);

    @Bean
    SystemJob linkPurgeWork(
            PasswordResets resets,
            InvitationManagement invitations,
            ScopedWork work,
            TenantRegistry tenants,
            Clock clock) {
        return new SystemJob("link-purge", Duration.ofHours(1), () -> {
            var now = clock.instant();
            work.in(new Scope.Identity(), () -> resets.deleteByExpiresAtBefore(now));
            tenants.keys().forEach(tenant -> lapse(tenant, invitations, now.minus(UNANSWERED)));
        });
    }

    private static void lapse(String tenant, InvitationManagement invitations, Instant before) {
        TenantContext.in(new Scope.Tenant(tenant), Actor.SYSTEM, () -> {
            invitations.lapse(before);
            return tenant;
        });
    }
}
