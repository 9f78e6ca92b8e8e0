package mk.infocenter.alliances.limits;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RemoteAddressTests {

    @ParameterizedTest
    @CsvSource({
        "203.0.113.77, 203.0.113.77, 203.0.113.0/24",
        "2001:db8:1:2:3:4:5:6, 2001:db8:1:2:0:0:0:0, 2001:db8:1:0:0:0:0:0/48",
        "::1, 0:0:0:0:0:0:0:0, 0:0:0:0:0:0:0:0/48",
        "::ffff:203.0.113.77, 203.0.113.77, 203.0.113.0/24",
        "fe80::1%eth9999, 0.0.0.0, 0.0.0.0/24",
        "host.example, 0.0.0.0, 0.0.0.0/24",
        "1.2.3.4.5, 0.0.0.0, 0.0.0.0/24",
        ", 0.0.0.0, 0.0.0.0/24"
    })
    void isCountedAndKeptByItsNetwork(@Nullable String text, String counted, String truncated) {
        var address = RemoteAddress.of(text);

        assertThat(address.counted()).isEqualTo(counted);
        assertThat(address.truncated()).isEqualTo(truncated);
        assertThat(address).hasToString(truncated);
    }
}
