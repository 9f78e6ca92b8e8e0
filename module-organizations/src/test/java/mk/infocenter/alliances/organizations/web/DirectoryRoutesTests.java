package mk.infocenter.alliances.organizations.web;

import static mk.infocenter.alliances.organizations.OrganizationFixtures.doing;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.UnsupportedEncodingException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import mk.infocenter.alliances.organizations.OrganizationFixtures;
import mk.infocenter.alliances.organizations.OrganizationManagement;
import mk.infocenter.alliances.organizations.Profile;
import mk.infocenter.alliances.organizations.Theme;
import mk.infocenter.alliances.tenancy.LocalizedText;
import mk.infocenter.alliances.tenancy.Role;
import mk.infocenter.testing.PlatformTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.util.UriUtils;

/** The directory for visitors: what finds an organization, and how it is taken along. */
@PlatformTest
class DirectoryRoutesTests {

    @Autowired
    MockMvcTester web;

    @Autowired
    OrganizationFixtures organizations;

    @Autowired
    OrganizationManagement management;

    /** A word that no other organization has, in Cyrillic letters. */
    final String word = ThreadLocalRandom.current()
            .ints(8, 'а', 'з')
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString();

    String tenant = "";

    @BeforeEach
    void anOrganization() {
        tenant = organizations.organization();
        doing(
                Role.STAFF,
                tenant,
                () -> management.edit(OrganizationFixtures.profile(0, "Plain")
                        .with(new Profile.About(
                                LocalizedText.of(word, "", ""), LocalizedText.EMPTY, List.of(Theme.CULTURE)))
                        .with(new Profile.Reach(List.of("MK-101"), List.of("rom")))
                        .with(new Profile.Contact(
                                LocalizedText.of("Улица 1; втор влез,\nкат 2", "", ""),
                                "office@example.org",
                                null,
                                "https://example.org",
                                List.of()))));
        await().untilAsserted(() -> assertThat(page("/?words=" + word)).contains("/o/" + tenant));
    }

    @Test
    void wordsFindAnOrganizationWithTheThemeAndLanguageAlone() {
        for (var found : List.of("&theme=CULTURE", "&speaks=rom", "&theme=CULTURE&speaks=rom", "&theme=&speaks=")) {
            assertThat(page("/?words=" + word + found)).as(found).contains("/o/" + tenant);
        }
        for (var other : List.of("&theme=ENVIRONMENT", "&speaks=tr", "&theme=CULTURE&speaks=tr", word)) {
            assertThat(page("/?words=" + word + other)).as(other).doesNotContain("/o/" + tenant);
        }
        assertThat(page("/?theme=NOTHING&speaks=nothing")).isNotEmpty();
    }

    /** What an organization writes into its address ends no value and begins no other one (RFC 6350). */
    @Test
    void aCardIsOneOrganization() {
        var card = page("/o/" + tenant + "/contact.vcf").replace("\r\n ", "");
        assertThat(card.lines())
                .startsWith("BEGIN:VCARD", "VERSION:4.0")
                .contains("KIND:org", "EMAIL:office@example.org", "URL:https://example.org")
                .contains("ADR:;;Улица 1\\; втор влез\\,\\nкат 2;;;;")
                .endsWith("END:VCARD");
        assertThat(web.get().uri("/o/none/contact.vcf").exchange()).hasStatus(404);
    }

    @Test
    void openDataHasEveryOrganizationOnce() {
        var json = page("/open-data/organizations.json");
        assertThat(json.split("\"key\":\"" + tenant + "\"", -1)).hasSize(2);
        assertThat(page("/open-data/organizations.csv").lines().filter(line -> line.contains(word)))
                .singleElement()
                .asString()
                .contains("CULTURE", "/o/" + tenant);
    }

    private String page(String address) {
        var answer = web.get()
                .uri(URI.create(UriUtils.encodeQuery(address, StandardCharsets.UTF_8)))
                .exchange();
        assertThat(answer).hasStatusOk();
        try {
            return answer.getResponse().getContentAsString(StandardCharsets.UTF_8);
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }
}
