package mk.infocenter.alliances.files;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Set;
import mk.infocenter.alliances.web.Dates;
import mk.infocenter.testing.SampleRows;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A file with a key. */
@Component
class FileSampleRows implements SampleRows {

    private final FileManagement files;
    private final Uploads uploads;

    FileSampleRows(FileManagement files, Uploads uploads) {
        this.files = files;
        this.uploads = uploads;
    }

    @Override
    @Transactional
    public void make() {
        try (var checked =
                uploads.receive(new ByteArrayInputStream(FileSamples.pdf()), "sample.pdf", FileType.DOCUMENTS)) {
            files.upload(
                    checked,
                    new PersonalContent(
                            Set.of(), "contact", LocalDate.now(Dates.ZONE).plusYears(1)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
