package mk.infocenter.alliances.tenancy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** A listener like those of modules, which remembers in what scope it ran and may be broken for a while. */
@Component
class Bells {

    private final ConcurrentLinkedQueue<Heard> heard = new ConcurrentLinkedQueue<>();
    private final Map<String, String> requests = new ConcurrentHashMap<>();
    private final JdbcClient database;
    private volatile boolean broken;

    Bells(JdbcClient database) {
        this.database = database;
    }

    /** What somebody rang, for which tenant. */
    record Rung(String tenant, Actor actor, String word) implements TenantEvent {}

    /** An event that forgot its tenant. */
    record Stray(String word) {}

    record Heard(String word, Optional<Scope> scope, Actor actor, String databaseTenant) {}

    @ApplicationModuleListener
    void on(Rung event) {
        if (broken) {
            throw new IllegalStateException("The bell is broken");
        }
        var tenant = database.sql("select coalesce(string_agg(tenant_id, ','), '') from tenant")
                .query(String.class)
                .single();
        requests.put(event.word(), TenantContext.requestId().orElse("none"));
        heard.add(new Heard(event.word(), TenantContext.scope(), TenantContext.actor(), tenant));
    }

    @ApplicationModuleListener
    void on(Stray event) {
        heard.add(new Heard(event.word(), TenantContext.scope(), TenantContext.actor(), ""));
    }

    List<Heard> heard(String word) {
        return heard.stream().filter(one -> one.word().equals(word)).toList();
    }

    String requestOf(String word) {
        return requests.getOrDefault(word, "");
    }

    void breakOrMend(boolean broken) {
        this.broken = broken;
    }
}
