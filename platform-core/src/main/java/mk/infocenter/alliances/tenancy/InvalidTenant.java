package mk.infocenter.alliances.tenancy;

/** A tenant can't be as somebody wrote it; says which field, and why as the message {@code tenant.invalid.<code>}. */
public class InvalidTenant extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String field;
    private final String code;
    private final String value;

    InvalidTenant(String field, String code, String value) {
        super(field + ": " + code.replace('-', ' ') + " (" + value + ")");
        this.field = field;
        this.code = code;
        this.value = value;
    }

    public String field() {
        return field;
    }

    public String code() {
        return code;
    }

    public String value() {
        return value;
    }
}
