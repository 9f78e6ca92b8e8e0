package mk.infocenter.alliances.sharing;

import java.util.UUID;
import mk.infocenter.alliances.tenancy.NotFound;

/**
 * What a circle is called in rows and addresses: {@code radika/0190a000-…}.
 *
 * @param home the tenant that began it
 * @param id of its first row
 */
public record CircleName(String home, UUID id) {

    public static CircleName of(String text) {
        var slash = text.indexOf('/');
        try {
            return new CircleName(text.substring(0, slash), UUID.fromString(text.substring(slash + 1)));
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            throw new NotFound("circle " + text);
        }
    }

    @Override
    public String toString() {
        return home + "/" + id;
    }
}
