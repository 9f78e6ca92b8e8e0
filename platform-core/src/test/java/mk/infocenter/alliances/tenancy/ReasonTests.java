package mk.infocenter.alliances.tenancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReasonTests {

    @Test
    void isKeptWithoutSpaceAround() {
        assertThat(new Reason("  Late report\n").text()).isEqualTo("Late report");
        assertThat(new Reason(" " + "x".repeat(Reason.LONGEST) + " ").text()).hasSize(Reason.LONGEST);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, Reason.LONGEST + 1})
    void isNeitherEmptyNorEndless(int length) {
        assertThatThrownBy(() -> new Reason(" " + "x".repeat(length) + " "))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
