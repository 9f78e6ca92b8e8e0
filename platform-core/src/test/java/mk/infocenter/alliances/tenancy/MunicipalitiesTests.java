package mk.infocenter.alliances.tenancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import mk.infocenter.testing.PlatformTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@PlatformTest
class MunicipalitiesTests {

    @Autowired
    Municipalities municipalities;

    @Test
    void areEightyAndTheCityAboveTenOfThem() {
        assertThat(municipalities.all().values().stream().filter(one -> !one.city()))
                .hasSize(80);
        assertThat(municipalities.all().values().stream().filter(Municipality::city))
                .hasSize(1);
        assertThat(municipalities.all().values().stream().filter(Municipality::inCityOfSkopje))
                .hasSize(10);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Чашка", "Čaška", "CASKA", " caska ", "MK-109", "mk-109"})
    void aNameIsUnderstoodInAnyScript(String name) {
        assertThat(municipalities.meantBy(name))
                .get()
                .extracting(Municipality::code)
                .isEqualTo("MK-109");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Sofia", "Чаш", "MK-999"})
    void anotherNameMeansNone(String name) {
        assertThat(municipalities.meantBy(name)).isEmpty();
    }

    @Test
    void anUnknownCodeIsNotFound() {
        assertThat(municipalities.known("MK-999")).isFalse();
        assertThatThrownBy(() -> municipalities.get("MK-999")).isInstanceOf(NotFound.class);
    }
}
