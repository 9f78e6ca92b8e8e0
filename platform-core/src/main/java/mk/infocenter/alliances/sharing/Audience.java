package mk.infocenter.alliances.sharing;

/** Whom a grant is for, as it stands in its row: the network, a tenant by its key, or a circle by its name. */
public record Audience(String text) {

    public static final Audience NETWORK = new Audience("*");

    public boolean network() {
        return equals(NETWORK);
    }

    public boolean circle() {
        return text.contains("/");
    }

    @Override
    public String toString() {
        return text;
    }
}
