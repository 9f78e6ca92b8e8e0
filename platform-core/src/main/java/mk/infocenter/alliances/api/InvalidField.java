package mk.infocenter.alliances.api;

/**
 * A rule of the domain that the value of one field breaks; pages show it at the field, the API at its pointer.
 */
public class InvalidField extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String field;
    private final String message;

    /**
     * @param field its name, {@code url} for the pointer {@code /url}
     * @param message key of the words for people
     */
    public InvalidField(String field, String message) {
        super(field + ": " + message);
        this.field = field;
        this.message = message;
    }

    public String field() {
        return field;
    }

    public String message() {
        return message;
    }
}
