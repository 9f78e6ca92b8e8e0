package mk.infocenter.alliances.organizations.authorities;

import java.util.UUID;
import java.util.function.Predicate;
import mk.infocenter.alliances.files.AttachmentHolder;
import mk.infocenter.alliances.tenancy.Role;
import mk.infocenter.alliances.tenancy.TenantContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Commitments hold the files that prove them, meetings and letters their documents. */
@Configuration(proxyBeanMethods = false)
class AuthorityFiles {

    private record Holder(String kind, String pages, Predicate<UUID> exists) implements AttachmentHolder {

        @Override
        public boolean shows(UUID record) {
            return exists.test(record);
        }

        @Override
        public boolean changes(UUID record) {
            return TenantContext.actor().role().includes(Role.STAFF) && shows(record);
        }

        @Override
        public String page(UUID record) {
            return pages + record;
        }
    }

    @Bean
    AttachmentHolder commitmentFiles(Commitments commitments) {
        return new Holder(CommitmentManagement.KIND, "/commitments/", commitments::existsById);
    }

    @Bean
    AttachmentHolder cooperationFiles(Cooperations cooperations) {
        return new Holder("cooperation-record", "/cooperation/", cooperations::existsById);
    }
}
