package mk.infocenter.alliances.files;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What a file may be. Its content decides; the ending of its name must fit. */
public enum FileType {
    PDF("application/pdf", "pdf"),
    PNG("image/png", "png"),
    JPEG("image/jpeg", "jpg jpeg"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
    ODT("application/vnd.oasis.opendocument.text", "odt"),
    ODS("application/vnd.oasis.opendocument.spreadsheet", "ods"),
    CSV("text/csv", "csv"),
    TXT("text/plain", "txt");

    /** Pictures that the platform decodes and writes anew. */
    public static final Set<FileType> PICTURES = Set.copyOf(EnumSet.of(PNG, JPEG));

    /** All that people attach to records. */
    public static final Set<FileType> DOCUMENTS = Set.copyOf(EnumSet.allOf(FileType.class));

    /** Tables of rows, which are read. */
    public static final Set<FileType> TABLES = Set.copyOf(EnumSet.of(XLSX, CSV));

    private final String mediaType;

    /** The usual one first, with spaces between. */
    private final String endings;

    FileType(String mediaType, String endings) {
        this.mediaType = mediaType;
        this.endings = endings;
    }

    public String mediaType() {
        return mediaType;
    }

    /** The ending that a file of this type gets where it has no name. */
    public String ending() {
        return endings().getFirst();
    }

    boolean fits(String name) {
        return endings().contains(FileName.ending(name));
    }

    private List<String> endings() {
        return List.of(endings.split(" "));
    }

    boolean picture() {
        return PICTURES.contains(this);
    }

    /** The {@code accept} of a file field. */
    public static String accept(Collection<FileType> types) {
        return types.stream()
                .sorted()
                .flatMap(type -> type.endings().stream())
                .map(ending -> "." + ending)
                .collect(Collectors.joining(","));
    }

    /** As people say it: PDF, PNG, JPEG. */
    public static String words(Collection<FileType> types) {
        return types.stream().sorted().map(Enum::name).collect(Collectors.joining(", "));
    }
}
