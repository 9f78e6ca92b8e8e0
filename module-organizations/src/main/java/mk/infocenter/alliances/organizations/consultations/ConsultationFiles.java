package mk.infocenter.alliances.organizations.consultations;

import java.util.UUID;
import java.util.function.Predicate;
import mk.infocenter.alliances.files.AttachmentHolder;
import mk.infocenter.alliances.tenancy.Role;
import mk.infocenter.alliances.tenancy.TenantContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The scan of a contribution on paper, and what a meeting left: lists of who came, pictures, slides. */
@Configuration(proxyBeanMethods = false)
class ConsultationFiles {

    @Bean
    AttachmentHolder contributionScans(Voices voices) {
        return new Holder(
                "voice", "/consultations/contributions/", id -> voices.view(id).isPresent());
    }

    @Bean
    AttachmentHolder meetingFiles(Meetings meetings) {
        return new Holder("consultation-meeting", "/consultations/meetings/", meetings::existsById);
    }

    private record Holder(String kind, String pages, Predicate<UUID> there) implements AttachmentHolder {

        @Override
        public boolean shows(UUID record) {
            return there.test(record);
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
}
