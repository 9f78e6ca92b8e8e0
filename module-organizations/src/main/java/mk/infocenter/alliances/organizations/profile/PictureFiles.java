package mk.infocenter.alliances.organizations.profile;

import java.util.Set;
import java.util.UUID;
import mk.infocenter.alliances.files.AttachmentHolder;
import mk.infocenter.alliances.files.FileType;
import mk.infocenter.alliances.tenancy.Role;
import mk.infocenter.alliances.tenancy.TenantContext;
import org.springframework.stereotype.Component;

/** The file of a picture. */
@Component
class PictureFiles implements AttachmentHolder {

    static final String KIND = "picture";

    private final PublicPictures pictures;

    PictureFiles(PublicPictures pictures) {
        this.pictures = pictures;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public boolean shows(UUID record) {
        return pictures.existsById(record);
    }

    @Override
    public boolean changes(UUID record) {
        return TenantContext.actor().role().includes(Role.STAFF) && shows(record);
    }

    @Override
    public Set<FileType> types() {
        return FileType.PICTURES;
    }

    @Override
    public String page(UUID record) {
        return "/organization/pictures";
    }
}
