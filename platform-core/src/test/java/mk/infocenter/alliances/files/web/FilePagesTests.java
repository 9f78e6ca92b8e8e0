package mk.infocenter.alliances.files.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import mk.infocenter.alliances.files.FileManagement;
import mk.infocenter.alliances.files.FileSamples;
import mk.infocenter.alliances.files.Owner;
import mk.infocenter.alliances.tenancy.Actor;
import mk.infocenter.alliances.tenancy.Role;
import mk.infocenter.alliances.tenancy.Scope;
import mk.infocenter.alliances.tenancy.TenantContext;
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

@PlatformTest
class FilePagesTests {

    @Autowired
    MockMvcTester web;

    @Autowired
    TenantFixtures fixtures;

    @Autowired
    FileManagement files;

    private String tenant = "";
    private UUID staff = new UUID(0, 0);
    private UUID person = new UUID(0, 0);

    @BeforeEach
    void aPersonThatHoldsFiles() {
        tenant = fixtures.tenant();
        staff = fixtures.member(tenant, Role.STAFF);
        person = fixtures.citizen(tenant);
    }

    @Test
    void aFileIsAddedListedHandedOutRemovedAndBroughtBack() throws Exception {
        assertThat(get("/attachments/person/" + person))
                .hasStatusOk()
                .bodyText()
                .contains("No files yet");
        assertThat(upload(FileSamples.pdf(), "Писмо.pdf", "2099-01-01"))
                .hasStatus(302)
                .hasRedirectedUrl("/" + tenant + "/people/" + person);
        assertThat(get("/people/" + person)).hasStatusOk().bodyText().contains("Писмо.pdf", "Somebody");

        var file = newest();
        var download = get("/files/" + file);
        assertThat(download).hasStatusOk().hasContentType("application/pdf");
        assertThat(download.getResponse().getContentAsByteArray()).isEqualTo(FileSamples.pdf());
        assertThat(download.getResponse().getHeader("Content-Disposition"))
                .startsWith("attachment;")
                .contains("filename*=UTF-8''%D0%9F");
        assertThat(download)
                .hasHeader("X-Content-Type-Options", "nosniff")
                .hasHeader("Content-Security-Policy", "default-src 'none'; sandbox; frame-ancestors 'none'")
                .hasHeader("Cache-Control", "private, no-cache");
        var tag = String.valueOf(download.getResponse().getHeader("ETag"));
        assertThat(request("/files/" + file, tag)).hasStatus(304).body().isEmpty();

        assertThat(post("/files/" + file + "/removal")).hasStatus(302);
        assertThat(get("/files/" + file)).hasStatus(404);
        assertThat(post("/files/" + file + "/restoration")).hasStatus(302);
        assertThat(get("/files/" + file)).hasStatusOk();
        assertThat(get("/history/file/" + file))
                .hasStatusOk()
                .bodyText()
                .contains("Added a file", "Removed a file", "Brought a file back");
    }

    @Test
    void whatIsWrongStandsAtTheFieldAndTheRestStays() {
        assertThat(upload(FileSamples.svg(), "a.svg", "2099-01-01"))
                .hasStatus(422)
                .bodyText()
                .contains("This file is none of the accepted kinds", "file-wrong", "2099");
        assertThat(upload(FileSamples.pdf(), "a.html", "2099-01-01"))
                .hasStatus(422)
                .bodyText()
                .contains("must end with .pdf");
        assertThat(upload(FileSamples.pdf(), "a.pdf", "2000-01-01"))
                .hasStatus(422)
                .bodyText()
                .contains("Write a day from today on");
        assertThat(post("/attachments/person/" + person))
                .hasStatus(422)
                .bodyText()
                .contains("Choose a file");
    }

    @Test
    void strangersFindNothing() {
        assertThat(upload(FileSamples.pdf(), "a.pdf", "2099-01-01")).hasStatus(302);
        var file = newest();
        var stranger = fixtures.member(fixtures.tenant(), Role.STAFF);
        assertThat(web.get().uri("/" + tenant + "/files/" + file).with(SignedIn.user(stranger.toString())))
                .hasStatus(404);
        assertThat(web.get().uri("/o/" + tenant + "/files/" + file)).hasStatus(404);
        assertThat(get("/attachments/person/" + UUID.randomUUID())).hasStatus(404);
        assertThat(get("/attachments/nothing/" + person)).hasStatus(404);
    }

    @Test
    void aBodyThatIsFarTooLargeIsRefusedBeforeItIsRead() {
        assertThat(web.post()
                        .uri("/" + tenant + "/attachments/person/" + person)
                        .content(new byte[33 * 1024 * 1024])
                        .with(SignedIn.user(staff.toString())))
                .hasStatus(413);
    }

    private UUID newest() {
        return TenantContext.in(
                        new Scope.Tenant(tenant),
                        new Actor(staff, Role.STAFF),
                        () -> files.page(new Owner("person", person), null, 1).getFirst())
                .id();
    }

    private MvcTestResult upload(byte[] content, String name, String keepUntil) {
        return web.post()
                .uri("/" + tenant + "/attachments/person/" + person)
                .multipart()
                .file(new MockMultipartFile("file", name, "text/html", content))
                .param("purpose", "contact")
                .param("keepUntil", keepUntil)
                .param("lang", "en")
                .with(SignedIn.user(staff.toString()))
                .with(csrf())
                .exchange();
    }

    private MvcTestResult get(String path) {
        return request(path, null);
    }

    private MvcTestResult request(String path, @Nullable String tag) {
        var request = web.get()
                .uri("/" + tenant + path)
                .param("lang", "en")
                .characterEncoding(StandardCharsets.UTF_8)
                .with(SignedIn.user(staff.toString()));
        return (tag == null ? request : request.header("If-None-Match", tag)).exchange();
    }

    private MvcTestResult post(String path) {
        return web.post()
                .uri("/" + tenant + path)
                .param("purpose", "contact")
                .param("keepUntil", "2099-01-01")
                .param("lang", "en")
                .with(SignedIn.user(staff.toString()))
                .with(csrf())
                .exchange();
    }
}
