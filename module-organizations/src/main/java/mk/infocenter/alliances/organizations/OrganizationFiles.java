package mk.infocenter.alliances.organizations;

import java.util.UUID;
import mk.infocenter.alliances.files.AttachmentHolder;
import mk.infocenter.alliances.tenancy.Role;
import mk.infocenter.alliances.tenancy.TenantContext;
import org.springframework.stereotype.Component;

/** An organization keeps its documents with its profile: statute, registration, reports. */
@Component
class OrganizationFiles implements AttachmentHolder {

    private final Organizations organizations;

    OrganizationFiles(Organizations organizations) {
        this.organizations = organizations;
    }

    @Override
    public String kind() {
        return "organization";
    }

    @Override
    public boolean shows(UUID record) {
        return organizations.existsById(record);
    }

    @Override
    public boolean changes(UUID record) {
        return TenantContext.actor().role().includes(Role.STAFF) && shows(record);
    }

    @Override
    public String page(UUID record) {
        return "/organization";
    }
}
