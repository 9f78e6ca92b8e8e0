package mk.infocenter.alliances.tenancy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RichTextTests {

    @Test
    void showsHeadingsListsEmphasisAndLinks() {
        var html = new RichText("# Што\n\nВети **простор**:\n\n- состанок\n- [записник](https://primer.mk/a)").html();
        assertThat(html)
                .contains("<h3>Што</h3>")
                .contains("<strong>простор</strong>")
                .contains("<li>состанок</li>")
                .contains("<a href=\"https://primer.mk/a\" rel=\"nofollow noopener\">записник</a>");
    }

    @Test
    void plainWritingStaysAsItIs() {
        var typed = "5 < 6 & 7 > 3, „наводници“, {{загради}}, a@b.example\nнов ред";
        assertThat(new RichText(typed).source()).isEqualTo(typed);
        assertThat(new RichText("прв\nвтор").html()).contains("<br");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<img src=x onerror=alert(1)>",
                "&lt;script&gt;alert(1)&lt;/script&gt;",
                "&amp;lt;script&amp;gt;alert(1)",
                "<scr<script>ipt>alert(1)</script>",
                "[x](javascript:alert(1))",
                "[x](JaVaScRiPt:alert(1))",
                "[x](data:text/html;base64,PHNjcmlwdD4=)",
                "![x](https://foreign.example/pixel.png)",
                "<a href='javascript:alert(1)'>x</a>",
                "<svg onload=alert(1)>",
                "**<iframe src=//foreign.example>**",
                "# <style>*{display:none}</style>"
            })
    void runsNothing(String typed) {
        var html = new RichText(typed).html().toLowerCase(Locale.ROOT);
        assertThat(html).doesNotContain("<script", "<img", "<svg", "<iframe", "<style", "javascript:", "data:");
        assertThat(html).doesNotContainPattern("<[^>]*\\son\\w+=");
        assertThat(new RichText(typed).source()).doesNotContainPattern("<[a-zA-Z]");
    }

    @Test
    void cleansEachLanguage() {
        var written = RichText.written(new LocalizedText(Map.of("mk", "<b>а</b> & б", "en", "<script>x</script>")));
        assertThat(written.texts()).containsOnly(Map.entry("mk", "а & б"));
    }

    @Test
    void givesTheWordsAlone() {
        assertThat(new RichText("## Што\n\n- **а** и [б](https://primer.mk)").words())
                .startsWith("Што")
                .contains("а и")
                .doesNotContain("**");
    }
}
