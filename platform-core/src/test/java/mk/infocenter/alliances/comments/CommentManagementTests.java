package mk.infocenter.alliances.comments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Supplier;
import mk.infocenter.alliances.audit.History;
import mk.infocenter.alliances.audit.RecordKinds;
import mk.infocenter.alliances.database.DatabaseRole;
import mk.infocenter.alliances.people.PersonManagement;
import mk.infocenter.alliances.people.PersonalData;
import mk.infocenter.alliances.tenancy.Actor;
import mk.infocenter.alliances.tenancy.NotFound;
import mk.infocenter.alliances.tenancy.Reason;
import mk.infocenter.alliances.tenancy.RichText;
import mk.infocenter.alliances.tenancy.Role;
import mk.infocenter.alliances.tenancy.Scope;
import mk.infocenter.alliances.tenancy.TenantContext;
import mk.infocenter.alliances.webhooks.WebhookManagement;
import mk.infocenter.testing.PlatformTest;
import mk.infocenter.testing.RawSql;
import mk.infocenter.testing.SignedIn;
import mk.infocenter.testing.StatementCount;
import mk.infocenter.testing.TenantFixtures;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

@PlatformTest
class CommentManagementTests {

    @Autowired
    CommentManagement comments;

    @Autowired
    WebhookManagement webhooks;

    @Autowired
    PersonManagement people;

    @Autowired
    History history;

    @Autowired
    RecordKinds kinds;

    @Autowired
    TenantFixtures fixtures;

    @Autowired
    MockMvc browser;

    private String tenant = "";
    private UUID author = UUID.randomUUID();
    private UUID administrator = UUID.randomUUID();
    private String webhook = "";

    @BeforeEach
    void makeRecord() {
        tenant = fixtures.tenant();
        author = fixtures.member(tenant, Role.STAFF);
        administrator = fixtures.member(tenant, Role.ADMINISTRATOR);
        webhook = as(
                author,
                Role.STAFF,
                () -> webhooks.create("https://hooks.example/", "Sample", webhooks.events())
                        .webhook()
                        .id()
                        .toString());
    }

    @Test
    void whatIsSaidIsReadCleanAndStaysInTheHistory() {
        var id = write("<script>x</script>**Look**", null);
        var read = as(author, Role.STAFF, () -> comments.of("webhook", webhook, null));
        assertThat(read.open()).isTrue();
        assertThat(read.comments()).singleElement().satisfies(comment -> {
            assertThat(comment.text()).isEqualTo("**Look**");
            assertThat(comment.author()).isEqualTo("Somebody");
        });
        asAdministrator(() -> comments.remove("webhook", webhook, id, new Reason("Too loud")));
        var changes = as(
                author, Role.STAFF, () -> history.of(kinds.named("comment"), tenant, id.toString(), Long.MAX_VALUE, 9));
        assertThat(changes).hasSize(2);
        assertThat(changes.getFirst().change().reason()).isEqualTo("Too loud");
    }

    @Test
    void onlyRecordsThatAreThereAreTalkedAbout() {
        var nobody = UUID.randomUUID().toString();
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> about("webhook", nobody));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> about("nothing", webhook));
        as(author, Role.STAFF, () -> {
            webhooks.remove(UUID.fromString(webhook), 0);
            return true;
        });
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> about("webhook", webhook));
    }

    @Test
    void nobodyWritesAboutPeopleOfTheVault() {
        var person = as(
                author,
                Role.STAFF,
                () -> people.add(PersonalData.of("Person 1", null), "contact", LocalDate.of(2100, 1, 1)));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> about("person", person.toString()));
        assertThat(as(author, Role.STAFF, () -> comments.of("person", person.toString(), null))
                        .open())
                .isFalse();
    }

    @Test
    void anotherOrganizationSeesNothingOfIt() throws Exception {
        write("Between us", null);
        var other = fixtures.tenant();
        assertThat(TenantContext.in(
                                new Scope.Tenant(other),
                                new Actor(author, Role.STAFF),
                                () -> comments.of("webhook", webhook, null))
                        .comments())
                .isEmpty();
        for (var role : new DatabaseRole[] {DatabaseRole.PUBLIC, DatabaseRole.AUDITOR}) {
            try (var raw = RawSql.as(role, tenant)) {
                assertThat(raw.attempt("select * from record_comment")).isEqualTo(RawSql.DENIED);
            }
        }
    }

    @Test
    void whoReadsFromOutsideReadsAndDoesNotWrite() throws Exception {
        write("Seen", null);
        var officer = fixtures.overseer(Role.OFFICER, null);
        fixtures.open(tenant, officer, Role.OFFICER);
        var place = "/" + tenant + "/comments/webhook/" + webhook;
        var page = browser.perform(get(place).with(SignedIn.user(officer.toString())))
                .andReturn()
                .getResponse();
        assertThat(page.getStatus()).isEqualTo(200);
        assertThat(page.getContentAsString()).contains("Seen").doesNotContain("<textarea");
        assertThat(browser.perform(post(place)
                                .param("text", "No")
                                .with(SignedIn.user(officer.toString()))
                                .with(csrf()))
                        .andReturn()
                        .getResponse()
                        .getStatus())
                .isEqualTo(403);
    }

    @Test
    void aColleagueGetsOneLetterOfADiscussion() throws SQLException {
        write("Look", administrator);
        write("Look again", administrator);
        assertThat(letters()).isEqualTo(1);
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> write("Look", fixtures.person()));
    }

    @Test
    void aLongDiscussionIsPagedAndCostsTheSame() {
        write("First", null);
        var one = StatementCount.of(() -> as(author, Role.STAFF, () -> comments.of("webhook", webhook, null)));
        for (var i = 0; i < CommentManagement.SIZE; i++) {
            write("More " + i, null);
        }
        var many = StatementCount.of(() -> as(author, Role.STAFF, () -> comments.of("webhook", webhook, null)));
        assertThat(many).isEqualTo(one);
        var latest = as(author, Role.STAFF, () -> comments.of("webhook", webhook, null));
        assertThat(latest.comments()).hasSize(CommentManagement.SIZE);
        var earlier = as(
                author,
                Role.STAFF,
                () -> comments.of("webhook", webhook, UUID.fromString(String.valueOf(latest.earlier()))));
        assertThat(earlier.comments())
                .singleElement()
                .satisfies(comment -> assertThat(comment.text()).isEqualTo("First"));
        assertThat(earlier.earlier()).isNull();
    }

    @Test
    void thePageOfTheRecordShowsItAndTheFormWorks() throws Exception {
        var staff = SignedIn.user(author.toString());
        var place = "/" + tenant + "/comments/webhook/" + webhook;
        var answer = browser.perform(post(place).param("text", " ").with(staff).with(csrf()))
                .andReturn()
                .getResponse();
        assertThat(answer.getStatus()).isEqualTo(422);
        answer = browser.perform(
                        post(place).param("text", "Said here").with(staff).with(csrf()))
                .andReturn()
                .getResponse();
        assertThat(answer.getRedirectedUrl()).startsWith("/" + tenant + "/webhooks/" + webhook + "#comment-");
        assertThat(browser.perform(get("/" + tenant + "/webhooks/" + webhook).with(staff))
                        .andReturn()
                        .getResponse()
                        .getContentAsString())
                .contains("Said here", "id=\"comment-text\"", "id=\"q\"");
        var id = as(author, Role.STAFF, () -> comments.of("webhook", webhook, null))
                .comments()
                .getFirst()
                .id();
        assertThat(browser.perform(post(place + "/" + id + "/edit")
                                .param("text", "Stale")
                                .param("version", "7")
                                .with(staff)
                                .with(csrf()))
                        .andReturn()
                        .getResponse()
                        .getStatus())
                .isEqualTo(409);
        assertThat(browser.perform(get(place + "/" + id + "/edit").with(staff))
                        .andReturn()
                        .getResponse()
                        .getStatus())
                .isEqualTo(200);
        assertThat(browser.perform(
                                get("/" + tenant + "/search").param("q", "samp").with(staff))
                        .andReturn()
                        .getResponse()
                        .getContentAsString())
                .contains("<mark>Sample</mark>", "/" + tenant + "/webhooks/" + webhook, "/" + tenant + "/people");
    }

    private long letters() throws SQLException {
        try (var raw = RawSql.as(DatabaseRole.WORKER)) {
            return raw.count("outgoing_mail where template = 'mention' and tenant = '" + tenant + "'");
        }
    }

    private UUID write(String text, @Nullable UUID mentioned) {
        return as(author, Role.STAFF, () -> comments.write("webhook", webhook, new RichText(text), mentioned));
    }

    private UUID about(String kind, String record) {
        return as(author, Role.STAFF, () -> comments.write(kind, record, new RichText("About"), null));
    }

    private void asAdministrator(Runnable work) {
        as(administrator, Role.ADMINISTRATOR, () -> {
            work.run();
            return true;
        });
    }

    private <T> T as(UUID account, Role role, Supplier<T> work) {
        return TenantContext.in(new Scope.Tenant(tenant), new Actor(account, role), work::get);
    }
}
