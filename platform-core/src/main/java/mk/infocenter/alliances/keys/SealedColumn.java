package mk.infocenter.alliances.keys;

import java.util.function.UnaryOperator;

/**
 * A column whose values the {@link KeyRing} seals; a module declares one as a bean. An archive that leaves this deployment
 * is sealed anew under the archive's own key, because the ring stays behind; one that nobody declared is not let out.
 *
 * @param context what the values of a row are sealed for
 */
public record SealedColumn(String table, String column, Context context) {

    /** Tells the context from the tenant and the row's other columns, each as its text. */
    @FunctionalInterface
    public interface Context {
        String of(String tenant, UnaryOperator<String> row);
    }
}
