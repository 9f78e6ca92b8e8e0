package mk.infocenter.alliances.identity;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Asks for a factor that was proven at most 15 minutes ago, for grants, exports and erasure. Whoever has none proves it
 * and comes back; what they had written into a form is sent when they say so, never by itself. Put it on the page with
 * the form too, so that people are asked before they write.
 */
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface StepUp {}
