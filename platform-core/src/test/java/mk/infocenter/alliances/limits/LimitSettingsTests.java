package mk.infocenter.alliances.limits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Map;
import mk.infocenter.alliances.database.StartFailure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LimitSettingsTests {

    @Test
    void readsHowOftenInHowLong() {
        assertThat(new LimitSettings(Map.of("sign-in", "20/15m", "SIGNOUT", "1/2h")).byName())
                .containsEntry("signin", new Limit("configured", 20, Duration.ofMinutes(15)));
        assertThat(new LimitSettings(null).byName()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "20", "0/15m", "20/", "20/15", "20/15x", "-1/1m", "20 / 15m", "999999999/1ms"})
    void aMistakeStopsTheStart(String value) {
        assertThatThrownBy(() -> new LimitSettings(Map.of("sign-in", value)).byName())
                .isInstanceOf(StartFailure.class)
                .hasMessageContaining("alliances.limits.sign-in");
    }
}
