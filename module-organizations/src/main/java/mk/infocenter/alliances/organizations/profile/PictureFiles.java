package mk.infocenter.alliances.organizations.profile;

import java.util.Set;
import java.util.UUID;
import mk.infocenter.alliances.files.AttachmentHolder;
import mk.infocenter.alliances.files.FileType;
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

    /** A picture without its file would be a hole in the public page. */
    @Override
    public boolean changes(UUID record) {
        return false;
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
