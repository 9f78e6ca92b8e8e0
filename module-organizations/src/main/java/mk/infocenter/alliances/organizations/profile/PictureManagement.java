package mk.infocenter.alliances.organizations.profile;

import java.util.List;
import java.util.UUID;
import mk.infocenter.alliances.api.InvalidField;
import mk.infocenter.alliances.files.CheckedFile;
import mk.infocenter.alliances.files.FileManagement;
import mk.infocenter.alliances.files.Owner;
import mk.infocenter.alliances.tenancy.LocalizedText;
import mk.infocenter.alliances.tenancy.NotFound;
import mk.infocenter.alliances.tenancy.UseCase;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The pictures on the public page of the organization in scope; whoever adds one shows it to everybody. */
@Service
public class PictureManagement {

    /** More would make the page slow. */
    public static final int MOST = 12;

    /** Longest side in pixels: sharp on a phone, and a page of them is still light. */
    public static final int SIDE = 1200;

    private final PublicPictures pictures;
    private final FileManagement files;

    PictureManagement(PublicPictures pictures, FileManagement files) {
        this.pictures = pictures;
        this.files = files;
    }

    /** Fails with {@link InvalidField} where the words are missing, or there are {@link #MOST} pictures. */
    @UseCase("add-picture")
    @Transactional
    public UUID add(CheckedFile checked, LocalizedText words) {
        if (pictures.findAllByOrderById(Limit.of(MOST)).size() == MOST) {
            throw new InvalidField("file", "picture.too-many");
        }
        var file = files.upload(checked, null).id();
        var id = pictures.saveAndFlush(new Picture(words, file)).getId();
        var owner = new Owner(PictureFiles.KIND, id);
        files.attach(owner, List.of(file));
        files.publish(owner, true);
        return id;
    }

    @UseCase("edit-picture")
    @Transactional
    public void edit(UUID id, int seen, LocalizedText words) {
        var picture = own(id);
        picture.edit(seen, words);
        pictures.saveAndFlush(picture);
    }

    @UseCase("remove-picture")
    @Transactional
    public void remove(UUID id) {
        var picture = own(id);
        files.detach(picture.details().file());
        pictures.delete(picture);
    }

    @Transactional(readOnly = true)
    public PictureDetails picture(UUID id) {
        return own(id).details();
    }

    @Transactional(readOnly = true)
    public List<PictureDetails> all() {
        return pictures.findAllByOrderById(Limit.of(MOST)).stream()
                .map(Picture::details)
                .toList();
    }

    /** What visitors see of one organization. */
    @Transactional(readOnly = true)
    public List<PictureDetails> published(String tenant) {
        return pictures.published(tenant);
    }

    private Picture own(UUID id) {
        return pictures.findById(id).orElseThrow(() -> new NotFound("picture " + id));
    }
}
