package mk.infocenter.alliances.organizations.exchange;

import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import mk.infocenter.alliances.tenancy.RichText;
import org.hibernate.envers.Audited;

/** A post that is words in one language. */
@MappedSuperclass
@Audited
abstract class WrittenPost extends Post {

    @Column(columnDefinition = "text")
    private String text;

    private String language;

    @SuppressWarnings("NullAway.Init")
    WrittenPost() {}

    @SuppressWarnings("NullAway.Init") // write() sets both
    WrittenPost(RichText text, String language, Instant now) {
        super(now);
        write(text, language);
    }

    final void write(RichText text, String language) {
        this.text = text.source();
        this.language = language;
    }

    final String text() {
        return text;
    }

    final String language() {
        return language;
    }
}
