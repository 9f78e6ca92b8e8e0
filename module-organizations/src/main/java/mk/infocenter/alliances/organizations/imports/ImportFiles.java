package mk.infocenter.alliances.organizations.imports;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import mk.infocenter.alliances.files.AttachmentHolder;
import mk.infocenter.alliances.files.CheckedFile;
import mk.infocenter.alliances.files.FileManagement;
import mk.infocenter.alliances.files.FileType;
import mk.infocenter.alliances.files.Owner;
import mk.infocenter.alliances.files.PersonalContent;
import mk.infocenter.alliances.lists.ListFormat;
import mk.infocenter.alliances.lists.Table;
import mk.infocenter.alliances.tenancy.NotFound;
import mk.infocenter.alliances.web.Dates;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The uploaded tables, each sealed and in the store for a week at most: whoever does not come back leaves nothing. */
@Component
class ImportFiles implements AttachmentHolder {

    private static final String KIND = "import";
    private static final String PURPOSE = "contact";
    private static final int DAYS = 7;

    private final TableImports imports;
    private final ObjectProvider<FileManagement> files;
    private final Clock clock;

    /** The files ask their holders, and this asks the files. */
    ImportFiles(TableImports imports, ObjectProvider<FileManagement> files, Clock clock) {
        this.imports = imports;
        this.files = files;
        this.clock = clock;
    }

    UUID keep(UUID importing, CheckedFile file) {
        var until = LocalDate.ofInstant(clock.instant(), Dates.ZONE).plusDays(DAYS);
        var kept = files.getObject().upload(file, new PersonalContent(Set.of(), PURPOSE, until));
        files.getObject().attach(new Owner(KIND, importing), List.of(kept.id()));
        return kept.id();
    }

    Table read(CheckedFile file) {
        return read(file.type(), file::content);
    }

    Table read(@Nullable UUID file) {
        if (file == null) {
            throw new NotFound("table of an import");
        }
        var download = files.getObject().open(file);
        return read(download.file().type(), download.content()::open);
    }

    void forget(@Nullable UUID file) {
        if (file != null) {
            files.getObject().detach(file);
        }
    }

    private interface Content {
        InputStream open() throws IOException;
    }

    private static Table read(FileType type, Content content) {
        try (var open = content.open()) {
            return Table.read(type == FileType.XLSX ? ListFormat.XLSX : ListFormat.CSV, open);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public boolean shows(UUID record) {
        return imports.existsById(record);
    }

    /** An import reads the one table that it began with. */
    @Override
    public boolean changes(UUID record) {
        return false;
    }

    @Override
    public Set<FileType> types() {
        return FileType.TABLES;
    }

    @Override
    public String page(UUID record) {
        return "/imports/" + record;
    }
}
