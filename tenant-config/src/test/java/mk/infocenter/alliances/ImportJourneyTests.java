package mk.infocenter.alliances;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import mk.infocenter.alliances.Browsers.Look;
import mk.infocenter.alliances.Browsers.Visitor;
import mk.infocenter.alliances.identity.DemoAccounts;
import mk.infocenter.alliances.tenancy.Role;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Somebody brings a list of contacts along, with errors in it. */
@DeploymentTest
class ImportJourneyTests {

    private static final String LIST = """
            Име;Презиме;Е-пошта;Шифра
            Контакт;Еден;contact-one@citizen.example;A
            Контакт;Два;без адреса;=1+1
            Контакт;Еден пак;contact-one@citizen.example;C
            """;

    @LocalServerPort
    int port;

    @Test
    void importWithErrors() throws IOException {
        try (var staff = new Visitor(port, Look.PHONE).signIn(DemoAccounts.email(Role.STAFF, "ozs"))) {
            staff.open("/ozs/imports").looksRight("imports-empty");
            upload(staff, LIST);
            assertThat(staff.page.inputValue("#field-1"))
                    .as("guessed by its heading")
                    .isEqualTo("name");
            assertThat(staff.page.inputValue("#field-3")).isEmpty();
            staff.looksRight("import-columns");
            staff.go("main form[action$=columns] button");
            assertThat(staff.text()).contains("без адреса", "Исто како редот 2");
            assertThat(staff.page.locator("form[action$=saving]").count()).isZero();
            staff.looksRight("import-errors");
            assertThat(errors(staff)).contains("'=1+1", "Исто како редот 2").hasLineCount(3);

            upload(
                    staff,
                    LIST.replace("без адреса", "contact-two@citizen.example").replaceFirst("(?m)^.*пак.*$", ""));
            staff.go("main form[action$=columns] button");
            staff.looksRight("import-right");
            var here = staff.page.url();
            staff.go("main form[action$=saving] button");
            staff.open("/ozs/organization");
            await().atMost(Duration.ofSeconds(60)).until(() -> {
                staff.open(here.substring(here.indexOf("/ozs")));
                return staff.page.locator("main a[href='/ozs/people']").count() == 1;
            });
            staff.looksRight("import-saved");
            staff.go("main a[href='/ozs/people']");
            assertThat(staff.text()).contains("Контакт Еден", "Контакт Два");
        }
    }

    private static void upload(Visitor staff, String list) {
        staff.open("/ozs/imports/new");
        staff.page.setInputFiles(
                "input[type=file]", new FilePayload("contacts.csv", "text/csv", list.getBytes(StandardCharsets.UTF_8)));
        staff.go("main form button.btn-primary");
    }

    private static String errors(Visitor staff) throws IOException {
        var file = staff.page.waitForDownload(() -> staff.page.click("main a[href$='/errors.csv']"));
        return Files.readString(file.path());
    }
}
