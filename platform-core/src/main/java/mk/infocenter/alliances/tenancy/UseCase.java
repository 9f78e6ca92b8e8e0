package mk.infocenter.alliances.tenancy;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Names what a public method of a management class does; the revisions of its transaction carry the name, and the
 * message {@code usecase.<name>} says it to people. A {@link Reason} among the parameters is kept with it.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface UseCase {

    /** Lower case with hyphens, verb first, for example {@code edit-profile}. */
    String value();
}
