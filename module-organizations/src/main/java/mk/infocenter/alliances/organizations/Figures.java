package mk.infocenter.alliances.organizations;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collections;
import java.util.Comparator;
import java.util.SortedMap;
import java.util.TreeMap;
import mk.infocenter.alliances.api.InvalidField;
import mk.infocenter.alliances.tenancy.Money;
import org.jspecify.annotations.Nullable;

/** What an organization took in and spent, year by year, the last year first. */
public record Figures(@JsonValue SortedMap<Integer, Year> years) {

    public static final Figures NONE = new Figures(new TreeMap<>());

    private static final int FIRST = 1990;
    private static final int LONGEST = 300;
    private static final BigDecimal MOST = new BigDecimal("100000000000");

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Figures {
        var sorted = new TreeMap<Integer, Year>(Comparator.reverseOrder());
        sorted.putAll(years);
        years = Collections.unmodifiableSortedMap(sorted);
    }

    /**
     * One year.
     *
     * @param source where the figures stand, such as the annual account
     */
    public record Year(BigDecimal income, BigDecimal expenditure, Money.Currency currency, String source) {

        public Year {
            income = amount(income, "income");
            expenditure = amount(expenditure, "expenditure");
            if (source.isBlank() || source.length() > LONGEST) {
                throw new InvalidField("source", "figures.source.missing");
            }
            source = source.strip();
        }

        private static BigDecimal amount(@Nullable BigDecimal amount, String field) {
            if (amount == null || amount.signum() < 0 || amount.compareTo(MOST) > 0) {
                throw new InvalidField(field, "figures.amount.form");
            }
            return amount.setScale(2, RoundingMode.HALF_UP);
        }

        /** What was left, or below zero what was missing. */
        @JsonIgnore
        public BigDecimal balance() {
            return income.subtract(expenditure);
        }
    }

    /** Fails with {@link InvalidField} where a year is one that no account can be of. */
    Figures checked(int thisYear) {
        if (!years.isEmpty() && (years.lastKey() < FIRST || years.firstKey() > thisYear)) {
            throw new InvalidField("year", "figures.year.form");
        }
        return this;
    }

    public Figures with(int number, Year year) {
        var changed = new TreeMap<>(years);
        changed.put(number, year);
        return new Figures(changed);
    }

    public Figures without(int number) {
        var changed = new TreeMap<>(years);
        changed.remove(number);
        return new Figures(changed);
    }
}
