package mk.infocenter.alliances.organizations.exchange.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.regex.Pattern;
import mk.infocenter.alliances.organizations.OrganizationFixtures;
import mk.infocenter.alliances.tenancy.Role;
import mk.infocenter.testing.PlatformTest;
import mk.infocenter.testing.SignedIn;
import mk.infocenter.testing.TenantFixtures;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A handbook from the form to another organization's download, and away again. */
@PlatformTest
class ResourcePagesTests {

    private static final String TEXT = "How to ask a municipality";

    @Autowired
    MockMvcTester web;

    @Autowired
    TenantFixtures tenants;

    @Autowired
    OrganizationFixtures organizations;

    private String own = "";
    private String other = "";
    private UUID author = new UUID(0, 0);
    private UUID reader = new UUID(0, 0);

    @BeforeEach
    void membersOfTwo() {
        tenants.lead();
        own = organizations.organization();
        other = organizations.organization();
        author = tenants.member(own, Role.STAFF);
        reader = tenants.member(other, Role.STAFF);
    }

    @Test
    void itIsTakenByOthersUntilItIsHidden() throws Exception {
        var page = posted("1");
        assertThat(get(author, page)).hasStatusOk().bodyText().contains("Handbook of " + own, "edition 1");
        var resource = page.substring(page.lastIndexOf('/') + 1);
        var theirs = "/" + other + "/exchange/resources/" + resource;
        var file = found("(/" + other + "/exchange/editions/[0-9a-f-]+/file)", get(reader, theirs));
        var taken = get(reader, file);
        assertThat(taken)
                .hasStatusOk()
                .hasHeader("Cache-Control", "private, no-cache")
                .bodyText()
                .isEqualTo(TEXT);
        assertThat(taken.getResponse().getHeader("Content-Disposition")).startsWith("attachment;");
        assertThat(get(reader, theirs + "/edit")).as("another's").hasStatus(404);
        assertThat(get(reader, theirs + "/editions/new")).as("another's").hasStatus(404);

        var officer = tenants.overseer(Role.OFFICER, null);
        var hiding = "/network/exchange/resources/" + resource + "/hiding";
        assertThat(get(officer, "/network/exchange/resources/" + resource)).hasStatusOk();
        assertThat(get(officer, file.replace("/" + other, "/network"))).hasStatusOk();
        assertThat(post(officer, hiding, "")).hasStatus(422).bodyText().contains("hiding-" + resource);
        assertThat(post(officer, hiding, "It names a citizen")).hasStatus(302);
        assertThat(get(reader, theirs)).hasStatus(404);
        assertThat(get(reader, file)).hasStatus(404);
        assertThat(get(officer, file.replace("/" + other, "/network"))).hasStatus(404);
        assertThat(get(author, page)).hasStatusOk().bodyText().contains("Info-center has hidden this");
        assertThat(get(author, file.replace("/" + other, "/" + own))).hasStatusOk();
    }

    @Test
    void whatIsWrongStandsAtItsFieldAndTheRestStays() throws Exception {
        assertThat(form("/resources", "", "A title", null))
                .hasStatus(422)
                .bodyText()
                .contains("label-wrong", "file-wrong", "A title");
        var page = posted("2026");
        var editions = page.substring(page.indexOf("/resources")) + "/editions";
        assertThat(form(editions, "2026", "", TEXT))
                .hasStatus(422)
                .bodyText()
                .contains("There is an edition of this name in this language already", "value=\"2026\"");
        assertThat(form(editions, "2027", "", TEXT)).hasStatus(302);
        assertThat(get(author, page)).hasStatusOk().bodyText().contains("Earlier editions", "edition 2027");
    }

    /** Its file stays, whoever tries to take it away from the edition. */
    @Test
    void theFilesOfAnEditionChangeWithItAlone() throws Exception {
        var page = posted("1");
        var edition = found("id=\"edition-([0-9a-f-]+)\"", get(author, page));
        var files = "/" + own + "/attachments/edition/" + edition;
        var listed = get(author, files);
        assertThat(listed).hasStatusOk().bodyText().contains("handbook.txt").doesNotContain("/removal");
        assertThat(web.post()
                        .uri(files)
                        .multipart()
                        .file(new MockMultipartFile("file", "b.txt", "text/plain", new byte[] {'b'}))
                        .with(SignedIn.user(author.toString()))
                        .with(csrf()))
                .hasStatus(404);
        assertThat(post(author, found("(/" + own + "/files/[0-9a-f-]+)", listed) + "/removal", ""))
                .hasStatus(404);
    }

    private String posted(String label) {
        var sent = form("/resources", label, "Handbook of " + own, TEXT);
        assertThat(sent).hasStatus(302);
        return String.valueOf(sent.getResponse().getRedirectedUrl());
    }

    private MvcTestResult form(String path, String label, String title, @Nullable String content) {
        var request = web.post().uri("/" + own + "/exchange" + path).multipart();
        if (content != null) {
            request = request.file(new MockMultipartFile(
                    "file", "handbook.txt", "text/plain", content.getBytes(StandardCharsets.UTF_8)));
        }
        return request.param("kind", "HANDBOOK")
                .param("title[en]", title)
                .param("description[en]", "What it is good for")
                .param("language", "mk")
                .param("label", label)
                .param("lang", "en")
                .with(SignedIn.user(author.toString()))
                .with(csrf())
                .exchange();
    }

    private MvcTestResult get(UUID account, String path) {
        return web.get()
                .uri(path)
                .param("lang", "en")
                .with(SignedIn.user(account.toString()))
                .exchange();
    }

    private MvcTestResult post(UUID account, String path, String reason) {
        return web.post()
                .uri(path)
                .param("reason", reason)
                .param("lang", "en")
                .with(SignedIn.user(account.toString()))
                .with(csrf())
                .exchange();
    }

    private static String found(String pattern, MvcTestResult in) throws Exception {
        var found = Pattern.compile(pattern).matcher(in.getResponse().getContentAsString());
        assertThat(found.find()).as(pattern).isTrue();
        return found.group(1);
    }
}
