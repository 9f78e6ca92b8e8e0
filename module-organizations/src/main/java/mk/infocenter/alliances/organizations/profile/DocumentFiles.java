package mk.infocenter.alliances.organizations.profile;

import java.util.UUID;
import mk.infocenter.alliances.files.AttachmentHolder;
import mk.infocenter.alliances.tenancy.Role;
import mk.infocenter.alliances.tenancy.TenantContext;
import org.springframework.stereotype.Component;

/** A paper's file, and its translations where there are any. */
@Component
class DocumentFiles implements AttachmentHolder {

    private final Documents documents;

    DocumentFiles(Documents documents) {
        this.documents = documents;
    }

    @Override
    public String kind() {
        return "document";
    }

    @Override
    public boolean shows(UUID record) {
        return documents.existsById(record);
    }

    @Override
    public boolean changes(UUID record) {
        return TenantContext.actor().role().includes(Role.STAFF)
                && documents
                        .findById(record)
                        .filter(document -> document.status() != DocumentStatus.WITHDRAWN)
                        .isPresent();
    }

    @Override
    public String page(UUID record) {
        return "/organization/documents/" + record;
    }
}
