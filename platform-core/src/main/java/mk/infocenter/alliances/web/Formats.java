package mk.infocenter.alliances.web;

import java.math.BigDecimal;
import java.text.ParseException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Locale;
import java.util.function.BiFunction;
import org.springframework.context.annotation.Configuration;
import org.springframework.format.Formatter;
import org.springframework.format.FormatterRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * How forms and addresses read dates, times and numbers, and how fields show them. What cannot be read stays in its field
 * as it was typed, with the message {@code typeMismatch.<type>}.
 */
@Configuration(proxyBeanMethods = false)
class Formats implements WebMvcConfigurer {

    private interface Reading<T> {
        T of(String typed, Locale locale) throws ParseException;
    }

    @Override
    public void addFormatters(FormatterRegistry registry) {
        registry.addFormatterForFieldType(
                LocalDate.class, formatter((typed, _) -> TypedDates.day(typed), Dates::written));
        registry.addFormatterForFieldType(
                LocalTime.class, formatter((typed, _) -> TypedDates.time(typed), (time, _) -> time.toString()));
        registry.addFormatterForFieldType(BigDecimal.class, formatter(Numbers::read, Numbers::write));
        // Years and versions are integers too, so an integer is shown without marks; thousands may be typed with them.
        registry.addFormatterForFieldType(
                Integer.class, formatter(Numbers::readWhole, (number, _) -> Integer.toString(number)));
    }

    private static <T> Formatter<T> formatter(Reading<T> reading, BiFunction<T, Locale, String> writing) {
        return new Formatter<>() {
            @Override
            public T parse(String typed, Locale locale) throws ParseException {
                return reading.of(typed, locale);
            }

            @Override
            public String print(T value, Locale locale) {
                return writing.apply(value, locale);
            }
        };
    }
}
