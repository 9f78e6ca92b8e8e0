package mk.infocenter.alliances.tenancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CodesTests {

    @Test
    void keepsTheOrderAndEachCodeOnce() {
        assertThat(Codes.of("sq", "mk", "sq", "en", "mk").values()).containsExactly("sq", "mk", "en");
        assertThat(Codes.of("mk", "sq")).isNotEqualTo(Codes.of("sq", "mk"));
    }

    @Test
    void knowsItsCodes() {
        assertThat(Codes.of("mk").contains("mk")).isTrue();
        assertThat(Codes.of("mk").contains("m")).isFalse();
        assertThat(Codes.NONE.contains("mk")).isFalse();
        assertThat(Codes.of(List.of())).isEqualTo(Codes.NONE);
    }

    @Test
    void cannotBeChangedFromOutside() {
        var given = new ArrayList<>(List.of("mk"));
        var codes = Codes.of(given);
        given.add("sq");

        assertThat(codes.values()).containsExactly("mk");
        assertThatThrownBy(() -> codes.values().add("sq")).isInstanceOf(UnsupportedOperationException.class);
    }
}
