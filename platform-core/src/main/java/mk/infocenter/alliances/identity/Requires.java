package mk.infocenter.alliances.identity;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import mk.infocenter.alliances.tenancy.Role;

/**
 * Which roles may use a route. A route without this annotation answers nobody. An administrator may do all that staff
 * may; {@link Role#PUBLIC} opens a public page.
 */
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface Requires {

    Role[] value();
}
