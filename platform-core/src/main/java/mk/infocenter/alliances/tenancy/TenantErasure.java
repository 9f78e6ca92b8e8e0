package mk.infocenter.alliances.tenancy;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Asks the database to erase the tenant in scope, history too. The application's own role can't delete history; the
 * function can, and checks for itself that the case is confirmed.
 */
@Component
class TenantErasure {

    private final JdbcClient database;

    TenantErasure(JdbcClient database) {
        this.database = database;
    }

    void run(String lead, UUID leaving) {
        TenantContext.requiredTenant();
        database.sql("select erase_tenant(:lead, :leaving)")
                .param("lead", lead)
                .param("leaving", leaving)
                .query(_ -> {});
    }
}
