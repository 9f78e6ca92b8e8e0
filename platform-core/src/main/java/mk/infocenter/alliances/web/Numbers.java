package mk.infocenter.alliances.web;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.ParseException;
import java.util.Locale;
import java.util.regex.Pattern;
import mk.infocenter.alliances.tenancy.Money;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Writes and reads numbers as the readers of a language do: 1.120,5 in Macedonian and Albanian, 1,120.5 in English. */
@Component("numbers")
public class Numbers {

    private static final Pattern SPACES = Pattern.compile("[\\s\\u00a0\\u202f'’]");
    private static final Pattern GROUPED = Pattern.compile("\\d{1,3}(?<mark>[.,])\\d{3}(\\k<mark>\\d{3})*");

    public String whole(long number) {
        return format("#,##0", LocaleContextHolder.getLocale()).format(number);
    }

    /** A size as people read it, for example {@code 1,4 MB}. */
    public String bytes(long size) {
        var locale = LocaleContextHolder.getLocale();
        return size < 1_000_000
                ? format("#,##0", locale).format(Math.max(1, Math.round(size / 1024.0))) + "\u00a0KB"
                : format("#,##0.#", locale).format(size / 1024.0 / 1024.0) + "\u00a0MB";
    }

    public String decimal(BigDecimal number) {
        return write(number, LocaleContextHolder.getLocale());
    }

    /** For example {@code 8.400 EUR} or {@code 8.400,50 EUR}. */
    public String money(Money money) {
        var whole = money.amount().stripTrailingZeros().scale() <= 0;
        return format(whole ? "#,##0" : "#,##0.00", LocaleContextHolder.getLocale())
                        .format(money.amount()) + "\u00a0" + money.currency();
    }

    static String write(BigDecimal number, Locale locale) {
        return format("#,##0.##########", locale).format(number);
    }

    /**
     * The number that somebody means. Where both marks stand, the last one is the decimal mark; where one stands, the
     * language decides, unless the digits behind it are too few for thousands.
     */
    static BigDecimal read(String typed, Locale locale) throws ParseException {
        var text = SPACES.matcher(typed).replaceAll("").replace('−', '-');
        var sign = text.startsWith("-") ? "-" : "";
        var digits = text.substring(sign.length());
        var decimal = decimalMark(digits, locale);
        var cut = decimal == 0 ? -1 : digits.lastIndexOf(decimal);
        var whole = cut < 0 ? digits : digits.substring(0, cut);
        var rest = cut < 0 ? "" : digits.substring(cut + 1);
        if (!(whole.matches("\\d+") || GROUPED.matcher(whole).matches()) || !rest.matches("\\d*")) {
            throw new ParseException(typed, 0);
        }
        return new BigDecimal(sign + whole.replaceAll("[.,]", "") + (rest.isEmpty() ? "" : "." + rest));
    }

    /** The whole number that somebody means: as it has no decimals, each mark that can part thousands does. */
    static int readWhole(String typed, Locale locale) throws ParseException {
        var text = SPACES.matcher(typed).replaceAll("");
        try {
            return GROUPED.matcher(text).matches()
                    ? Integer.parseInt(text.replaceAll("[.,]", ""))
                    : read(text, locale).intValueExact();
        } catch (ArithmeticException | NumberFormatException e) {
            throw (ParseException) new ParseException(typed, 0).initCause(e);
        }
    }

    /** The decimal mark of these digits, 0 where they have none. */
    private static char decimalMark(String digits, Locale locale) {
        var point = digits.lastIndexOf('.');
        var comma = digits.lastIndexOf(',');
        if (point >= 0 && comma >= 0) {
            return point > comma ? '.' : ',';
        }
        var mark = point >= 0 ? '.' : ',';
        var at = Math.max(point, comma);
        if (at < 0 || digits.indexOf(mark) != at) {
            return 0;
        }
        var thousands = mark != decimalMark(locale) && GROUPED.matcher(digits).matches();
        return thousands ? 0 : mark;
    }

    private static char decimalMark(Locale locale) {
        return locale.getLanguage().equals("en") ? '.' : ',';
    }

    private static DecimalFormat format(String pattern, Locale locale) {
        var symbols = DecimalFormatSymbols.getInstance(Locale.ROOT);
        symbols.setDecimalSeparator(decimalMark(locale));
        symbols.setGroupingSeparator(decimalMark(locale) == '.' ? ',' : '.');
        return new DecimalFormat(pattern, symbols);
    }
}
