package mk.infocenter.alliances.files;

import java.util.List;

/** A file that can't be taken; the message {@code upload.<code>} says why at its field, in the reader's language. */
public class UploadRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String code;
    private final transient List<Object> arguments;

    UploadRefused(String code, Object... arguments) {
        super(code);
        this.code = code;
        this.arguments = List.of(arguments);
    }

    /** Key of the words for people. */
    public String message() {
        return "upload." + code;
    }

    public Object[] arguments() {
        return arguments.toArray();
    }
}
