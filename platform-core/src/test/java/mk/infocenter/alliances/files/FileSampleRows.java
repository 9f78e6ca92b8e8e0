package mk.infocenter.alliances.files;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import mk.infocenter.alliances.web.Dates;
import mk.infocenter.testing.SampleRows;
import org.springframework.stereotype.Component;

/** A file with a key, and one that is published with its record. */
@Component
class FileSampleRows implements SampleRows {

    private final FileManagement files;
    private final Uploads uploads;

    FileSampleRows(FileManagement files, Uploads uploads) {
        this.files = files;
        this.uploads = uploads;
    }

    /** Any record of a test. */
    @Component
    static class SampleHolder implements AttachmentHolder {

        @Override
        public String kind() {
            return "sample";
        }

        @Override
        public boolean shows(UUID record) {
            return true;
        }

        @Override
        public String page(UUID record) {
            return "/jobs";
        }
    }

    @Override
    public void make() {
        var record = new Owner("sample", UUID.randomUUID());
        try (var checked =
                uploads.receive(new ByteArrayInputStream(FileSamples.pdf()), "sample.pdf", FileType.DOCUMENTS)) {
            files.upload(
                    checked,
                    new PersonalContent(
                            Set.of(), "contact", LocalDate.now(Dates.ZONE).plusYears(1)));
            files.add(record, checked, null);
            files.publish(record, true);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
