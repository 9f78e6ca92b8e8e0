package mk.infocenter.alliances.tenancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.util.Optional;
import java.util.UUID;
import mk.infocenter.alliances.tenancy.Bells.Heard;
import mk.infocenter.alliances.tenancy.Bells.Rung;
import mk.infocenter.alliances.tenancy.Bells.Stray;
import mk.infocenter.testing.PlatformTest;
import mk.infocenter.testing.TenantFixtures;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.aop.aspectj.annotation.AspectJProxyFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.events.IncompleteEventPublications;

@PlatformTest
class EventScopeTests {

    @Autowired
    TenantFixtures fixtures;

    @Autowired
    Bells bells;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    IncompleteEventPublications incomplete;

    @Autowired
    ScopedWork work;

    @Autowired
    JdbcClient database;

    final String word = UUID.randomUUID().toString();
    final Actor actor = new Actor(UUID.randomUUID(), Role.STAFF);
    String tenant = "";

    @BeforeEach
    void aTenant() {
        tenant = fixtures.tenant();
    }

    @AfterEach
    void mend() {
        bells.breakOrMend(false);
    }

    @Test
    void aListenerRunsInTheTenantAndForTheActorOfItsEvent() {
        ring();

        await().untilAsserted(() -> assertThat(bells.heard(word)).containsExactly(heardInTenant()));
    }

    @Test
    void anotherScopeAroundAResubmissionDoesNotMatter() {
        bells.breakOrMend(true);
        ring();
        await().until(() -> status().equals("FAILED"));
        assertThat(bells.heard(word)).isEmpty();

        bells.breakOrMend(false);
        TenantContext.in(new Scope.Tenant(fixtures.tenant()), new Actor(UUID.randomUUID(), Role.ADMINISTRATOR), () -> {
            TenantContext.forRequest("r-1", () -> {
                incomplete.resubmitIncompletePublications(publication -> publication.getEvent() instanceof Rung rung
                        && rung.word().equals(word));
                return true;
            });
            return true;
        });

        await().untilAsserted(() -> assertThat(bells.heard(word)).containsExactly(heardInTenant()));
        await().until(() -> status().equals("COMPLETED"));
    }

    @Test
    void anEventWithoutATenantFailsClearly() {
        var factory = new AspectJProxyFactory(new Bells(database));
        factory.setProxyTargetClass(true);
        factory.addAspect(new EventScopeAspect(_ -> {}));
        Bells proxy = factory.getProxy();

        assertThatThrownBy(() -> proxy.on(new Stray(word)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("Bells.on(Stray)")
                .hasMessageContaining("its tenant is unknown");
        assertThat(proxy.heard(word)).isEmpty();
    }

    @Test
    void anEventWithoutATenantReachesNoListenerOfTheApplicationEither() {
        work.in(new Scope.Tenant(tenant), () -> {
            events.publishEvent(new Stray(word));
            return true;
        });

        await().until(() -> status().equals("FAILED"));
        assertThat(bells.heard(word)).isEmpty();
    }

    private void ring() {
        work.in(new Scope.Tenant(tenant), () -> {
            events.publishEvent(new Rung(tenant, actor, word));
            return true;
        });
    }

    private Heard heardInTenant() {
        return new Heard(word, Optional.of(new Scope.Tenant(tenant)), actor, tenant);
    }

    private String status() {
        return database.sql("select status from event_publication where serialized_event like ?")
                .param("%" + word + "%")
                .query(String.class)
                .single();
    }
}
