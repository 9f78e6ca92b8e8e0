package mk.infocenter.alliances.tenancy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class TenantSummaryTests {

    @ParameterizedTest
    @CsvSource({
        "Здружение Радика-ДЕ, ЗР",
        "Радика-ДЕ, РД",
        "„Мајка“ – Куманово, МК",
        "spektar, S",
        "24 Вести, 2В",
        "(CED) 2, C2",
        "Öz Ünal Vakfı, ÖÜ",
        "\uD835\uDD0Fetter Zwei, \uD835\uDD0FZ",
        "' ', ''",
        "'', ''",
        "– …, ''",
    })
    void areTheFirstLettersOfTheFirstTwoWords(String name, String initials) {
        assertThat(TenantSummary.initialsOf(name)).isEqualTo(initials);
    }

    @Test
    void initialsFollowTheLanguage() {
        assertThat(summary(TenantStatus.ACTIVE).initials("mk")).isEqualTo("ЦР");
        assertThat(summary(TenantStatus.ACTIVE).initials("en")).isEqualTo("ED");
        assertThat(summary(TenantStatus.ACTIVE).initials("sq")).isEqualTo("ЦР");
    }

    @ParameterizedTest
    @EnumSource
    void onlyAnActiveOneIsActive(TenantStatus status) {
        assertThat(summary(status).active()).isEqualTo(status == TenantStatus.ACTIVE);
    }

    private static TenantSummary summary(TenantStatus status) {
        return new TenantSummary(
                "ced",
                LocalizedText.of("Центар за развој", "", "Economic Development").with("mk", "Центар: развој"),
                "Центар",
                "MK-303",
                List.of(),
                "mk",
                List.of("mk"),
                List.of(),
                "#34568b",
                null,
                status,
                false);
    }
}
