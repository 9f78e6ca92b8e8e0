package mk.infocenter.alliances.tenancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import mk.infocenter.alliances.tenancy.Money.Currency;
import org.junit.jupiter.api.Test;

class MoneyTests {

    @Test
    void sumsAreOfOneCurrency() {
        var eight = Money.of("8.5", Currency.EUR);
        assertThat(eight.plus(Money.of("0.55", Currency.EUR))).isEqualTo(Money.of("9.05", Currency.EUR));
        assertThat(eight.minus(Money.of("9", Currency.EUR))).isEqualTo(Money.of("-0.50", Currency.EUR));
        assertThat(eight).isEqualTo(Money.of("8.50", Currency.EUR)).isLessThan(Money.of("8.51", Currency.EUR));
        assertThatThrownBy(() -> eight.plus(Money.of("1", Currency.MKD))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> eight.compareTo(Money.of("1", Currency.MKD)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void nothingIsRoundedInSilence() {
        assertThatThrownBy(() -> Money.of("8.505", Currency.EUR)).isInstanceOf(ArithmeticException.class);
    }
}
