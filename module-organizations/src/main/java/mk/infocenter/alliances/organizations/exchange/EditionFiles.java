package mk.infocenter.alliances.organizations.exchange;

import java.util.UUID;
import mk.infocenter.alliances.files.AttachmentHolder;
import org.springframework.stereotype.Component;

/** The one file of an edition. */
@Component
class EditionFiles implements AttachmentHolder {

    static final String KIND = "edition";

    private final ResourceEditions editions;

    EditionFiles(ResourceEditions editions) {
        this.editions = editions;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public boolean shows(UUID record) {
        return editions.existsById(record);
    }

    /** Another file is another edition. */
    @Override
    public boolean changes(UUID record) {
        return false;
    }

    @Override
    public String page(UUID record) {
        return "/exchange/resources/" + editions.findById(record).orElseThrow().resourceId();
    }
}
