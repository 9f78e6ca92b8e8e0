package mk.infocenter.alliances.organizations.profile.web;

import java.util.HashMap;
import java.util.Map;
import mk.infocenter.alliances.organizations.profile.PictureDetails;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/** A picture as sent; once it is there, only its words change. */
class PictureForm {

    private int version;
    private Map<String, String> words = new HashMap<>();
    private @Nullable MultipartFile file;

    static PictureForm of(PictureDetails picture) {
        var form = new PictureForm();
        form.version = picture.version();
        form.words = new HashMap<>(picture.words().texts());
        return form;
    }

    public int getVersion() {
        return version;
    }

    public void setVersion(int version) {
        this.version = version;
    }

    public Map<String, String> getWords() {
        return words;
    }

    public void setWords(Map<String, String> words) {
        this.words = words;
    }

    public @Nullable MultipartFile getFile() {
        return file;
    }

    public void setFile(@Nullable MultipartFile file) {
        this.file = file;
    }
}
