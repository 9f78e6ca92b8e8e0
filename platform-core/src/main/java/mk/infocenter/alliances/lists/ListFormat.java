package mk.infocenter.alliances.lists;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;

/** What a list may be taken out as. */
public enum ListFormat {
    CSV("text/csv;charset=UTF-8") {
        @Override
        Sheet begin(String name, OutputStream out) throws IOException {
            return new CsvSheet(out);
        }
    },
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet") {
        @Override
        Sheet begin(String name, OutputStream out) {
            return new WorkbookSheet(name, out);
        }
    };

    private final String mediaType;

    ListFormat(String mediaType) {
        this.mediaType = mediaType;
    }

    public String mediaType() {
        return mediaType;
    }

    /** How a file's name ends, without the dot. */
    public String extension() {
        return name().toLowerCase(Locale.ROOT);
    }

    abstract Sheet begin(String name, OutputStream out) throws IOException;
}
