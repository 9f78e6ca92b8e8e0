package mk.infocenter.alliances.tenancy;

import java.util.Map;
import org.hibernate.cfg.MultiTenancySettings;
import org.hibernate.context.spi.CurrentTenantIdentifierResolver;
import org.springframework.boot.hibernate.autoconfigure.HibernatePropertiesCustomizer;
import org.springframework.stereotype.Component;

/** Tells Hibernate the tenant of the scope; the empty key is its root, for projections that the database filters. */
@Component
class CurrentTenant implements CurrentTenantIdentifierResolver<String>, HibernatePropertiesCustomizer {

    private static final String ROOT = "";

    @Override
    public String resolveCurrentTenantIdentifier() {
        return TenantContext.scope()
                .map(scope -> scope.tenant() == null ? ROOT : scope.tenant())
                .orElse(ROOT);
    }

    @Override
    public boolean validateExistingCurrentSessions() {
        return true;
    }

    @Override
    public boolean isRoot(String tenant) {
        return ROOT.equals(tenant);
    }

    @Override
    public void customize(Map<String, Object> properties) {
        properties.put(MultiTenancySettings.MULTI_TENANT_IDENTIFIER_RESOLVER, this);
    }
}
