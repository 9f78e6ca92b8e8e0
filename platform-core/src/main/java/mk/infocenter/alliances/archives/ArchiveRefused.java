package mk.infocenter.alliances.archives;

/** An archive can't be taken as it is; nothing of it was kept. */
public class ArchiveRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String code;

    ArchiveRefused(String code, String detail) {
        super("The archive " + words(code) + (detail.isEmpty() ? "" : ": " + detail));
        this.code = code;
    }

    public String code() {
        return code;
    }

    /** In English, because it is an operator who reads it. */
    private static String words(String code) {
        return switch (code) {
            case "format" -> "has a format that this version does not read";
            case "signature" -> "has a manifest that was not signed by the key in it";
            case "signer" -> "was signed by another key than the one that was named";
            case "member" -> "has a member that the manifest does not describe, or not so";
            case "key" -> "was sealed by another key";
            case "sealed" -> "has a value that the key does not open";
            case "not-empty" -> "is of an organization that has rows here already";
            case "unknown-table" -> "has rows of a table that does not exist here";
            case "account" -> "names an account whose address another one has here";
            case "difference" -> "reads otherwise when it is written again from what was read in";
            default -> "is no archive of this platform";
        };
    }
}
