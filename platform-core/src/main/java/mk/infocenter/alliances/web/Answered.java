package mk.infocenter.alliances.web;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A field of a form that must be filled in: a text, a value, at least one of a list, or a text in one language. */
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = Answered.Check.class)
public @interface Answered {

    String message() default "{form.missing}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Blanks are no answer, in no language. */
    final class Check implements ConstraintValidator<Answered, Object> {

        @Override
        public boolean isValid(@Nullable Object value, ConstraintValidatorContext context) {
            return given(value);
        }

        private static boolean given(@Nullable Object value) {
            return switch (value) {
                case null -> false;
                case CharSequence text -> !text.toString().isBlank();
                case Collection<?> values -> values.stream().anyMatch(Check::given);
                case Map<?, ?> texts -> texts.values().stream().anyMatch(Check::given);
                default -> true;
            };
        }
    }
}
