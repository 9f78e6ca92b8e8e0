package mk.infocenter.alliances.database;

/** A login of the database; its text form hides the password, so that it may appear in a log. */
public record Credentials(String username, String password) {

    @Override
    public String toString() {
        return username + ":***";
    }
}
