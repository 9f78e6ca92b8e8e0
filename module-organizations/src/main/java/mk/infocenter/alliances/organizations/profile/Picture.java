package mk.infocenter.alliances.organizations.profile;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;
import mk.infocenter.alliances.api.InvalidField;
import mk.infocenter.alliances.tenancy.LocalizedText;
import mk.infocenter.alliances.tenancy.LocalizedTextType;
import mk.infocenter.alliances.tenancy.TenantOwned;
import org.hibernate.annotations.Type;
import org.hibernate.envers.Audited;

/** A picture on the organization's public page, with the words that stand for it where it is not seen. */
@Entity
@Table(name = "organization_picture")
@Audited
class Picture extends TenantOwned {

    /** Longest words in one language, in characters. */
    static final int LONGEST = 200;

    @Type(LocalizedTextType.class)
    private LocalizedText words;

    private UUID fileId;

    @SuppressWarnings("NullAway.Init")
    protected Picture() {}

    @SuppressWarnings("NullAway.Init") // describe() sets the words
    Picture(LocalizedText words, UUID fileId) {
        this.fileId = fileId;
        describe(words);
    }

    void edit(int seen, LocalizedText words) {
        expectVersion(seen);
        describe(words);
    }

    private void describe(LocalizedText words) {
        if (words.isEmpty()) {
            throw new InvalidField("words", "picture.words.missing");
        }
        if (words.texts().values().stream().anyMatch(text -> text.length() > LONGEST)) {
            throw new InvalidField("words", "picture.words.long");
        }
        this.words = words;
    }

    PictureDetails details() {
        return new PictureDetails(getId(), getVersion(), words, fileId);
    }
}
