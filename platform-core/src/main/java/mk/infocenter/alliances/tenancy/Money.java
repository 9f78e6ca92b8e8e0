package mk.infocenter.alliances.tenancy;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * A sum in one currency; sums of two currencies are never added.
 *
 * @param amount with at most two decimals, kept with exactly two; below zero for what is taken back
 */
public record Money(BigDecimal amount, Currency currency) implements Comparable<Money> {

    /** The currencies of the programme. */
    public enum Currency {
        MKD,
        EUR
    }

    /** Fails with an {@link ArithmeticException} where the amount has more than two decimals. */
    public Money {
        amount = amount.setScale(2, RoundingMode.UNNECESSARY);
    }

    public static Money of(String amount, Currency currency) {
        return new Money(new BigDecimal(amount), currency);
    }

    public Money plus(Money other) {
        return new Money(amount.add(same(other).amount), currency);
    }

    public Money minus(Money other) {
        return new Money(amount.subtract(same(other).amount), currency);
    }

    @Override
    public int compareTo(Money other) {
        return amount.compareTo(same(other).amount);
    }

    private Money same(Money other) {
        if (other.currency != currency) {
            throw new IllegalArgumentException(currency + " and " + other.currency + " do not compare");
        }
        return other;
    }
}
