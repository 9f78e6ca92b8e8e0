package mk.infocenter.alliances;

import static org.assertj.core.api.Assertions.assertThat;

import mk.infocenter.alliances.Browsers.Look;
import mk.infocenter.alliances.Browsers.Visitor;
import mk.infocenter.alliances.identity.DemoAccounts;
import mk.infocenter.alliances.tenancy.Role;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** From an invitation into an alliance to what is shared there, and to its end when a member leaves. */
@DeploymentTest
class AlliancesJourneyTests {

    @LocalServerPort
    int port;

    @Test
    void whoeverLeavesReadsNothingMore() {
        var name = "Youth councils";
        try (var lead = visitor("majka", Look.DESK);
                var member = visitor("ced", Look.PHONE)) {
            lead.open("/majka/alliances/new");
            lead.page.fill("[name=since]", "32.1.2026");
            lead.go("main form button.btn-primary");
            lead.looksRight("alliance-form-wrong");
            lead.write("name", "en", name);
            lead.write("purpose", "en", "Local youth councils under the youth law, in each of our municipalities.");
            lead.page.fill("[name=since]", "1.12.2026");
            lead.go("main form button.btn-primary");
            var alliance = lead.page.url().replaceAll(".*/majka/alliances/", "");
            lead.looksRight("alliance-new");
            lead.page.selectOption("#member", "ced");
            lead.go("form[action$='/invitations'] button");
            lead.looksRight("alliance-invited");
            awaitLetter(lead, name);
            lead.open("/majka/alliances/" + alliance);

            member.open("/ced/alliances").looksRight("alliances-invited");
            member.page.click("main a[href$='" + alliance + "']");
            member.looksRight("alliance-invitation");
            member.go("form[action$='/acceptance'] button");
            member.looksRight("alliance-member");
            var link = "main a[href$='" + alliance + "']";
            member.open("/ced/alliances?state=DISSOLVED");
            assertThat(member.page.locator(link).count()).isZero();
            member.open("/ced/alliances?state=ALIVE&words=YOUTH").looksRight("alliances-filtered");
            assertThat(member.page.locator(link).count()).isOne();

            var shared = share(lead, alliance);
            member.open("/ced/shared").looksRight("shared-with-us");
            member.page.click("main tbody a[href$='" + shared + "']");
            assertThat(member.text()).contains("The council meets in public");
            member.go("form[action$='/contributions'] button");
            member.looksRight("shared-contribution-wrong");
            member.page.fill("#text", "Ours meets in the evening, so that pupils can come.");
            member.go("form[action$='/contributions'] button");
            member.looksRight("shared-record");

            lead.page.reload();
            assertThat(lead.text()).contains("Ours meets in the evening");
            lead.looksRight("sharing-contributed");
            lead.open("/majka/access").looksRight("access-shared");

            try (var open = visitor("ced", Look.PHONE)) {
                open.open("/ced/shared/majka/" + shared);
                assertThat(open.text()).contains("The council meets in public");
                member.open("/ced/alliances/" + alliance);
                member.page.click("a[href='#departure']");
                member.looksRight("alliance-leaving");
                member.page.fill("#departure-reason", "We work on other things this year");
                member.page.click("#departure button");
                assertThat(member.page.url()).endsWith("/ced/alliances");
                open.page.fill("#text", "Written on a page that stood open");
                open.go("form[action$='/contributions'] button");
                assertThat(open.page.textContent("body")).doesNotContain("The council meets in public");
                assertThat(open.page.navigate("/ced/shared/majka/" + shared).status())
                        .isEqualTo(404);
            }
            assertThat(member.page.navigate("/ced/alliances/" + alliance).status())
                    .isEqualTo(404);
            lead.open("/majka/alliances/" + alliance).looksRight("alliance-left");
        }
    }

    @Test
    void infoCenterSeesTheAlliancesOfTheNetwork() {
        try (var officer = new Visitor(port, Look.PHONE).signIn(DemoAccounts.email(Role.OFFICER, "infocenter"))) {
            officer.open("/network/alliances").looksRight("network-alliances");
            officer.open("/network/alliances?state=DISSOLVED").looksRight("network-alliances-filtered");
        }
    }

    /** The administrators of the organization that is invited get a letter with the name of the alliance. */
    private static void awaitLetter(Visitor visitor, String name) {
        visitor.page.waitForCondition(() -> {
            visitor.open("/outbox");
            return visitor.page.textContent("main").contains(name);
        });
    }

    /** A paper of the lead, shared with the alliance; returns the last segment of its address for members. */
    private static String share(Visitor lead, String alliance) {
        lead.open("/majka/papers/new");
        lead.go("main form button.btn-primary");
        lead.looksRight("paper-form-wrong");
        lead.write("title", "en", "How a council works");
        lead.write("text", "en", "## Meetings\n\nThe council meets in public.");
        lead.go("main form button.btn-primary");
        lead.looksRight("paper");
        lead.page.click("main a[href*='/sharing/paper/']");
        lead.looksRight("sharing-none");
        lead.go("main form button.btn-primary");
        lead.looksRight("sharing-wrong");
        lead.page.selectOption("#audience", alliance);
        lead.page.check("[name=mode][value=CONTRIBUTE]");
        lead.go("main form button.btn-primary");
        lead.looksRight("sharing");
        var grant = lead.page.getAttribute("dialog", "id").replace("revoke-", "");
        lead.open("/majka/sharing").looksRight("what-we-share");
        lead.page.goBack();
        return grant;
    }

    private Visitor visitor(String tenant, Look look) {
        return new Visitor(port, look).signIn(DemoAccounts.email(Role.ADMINISTRATOR, tenant));
    }
}
