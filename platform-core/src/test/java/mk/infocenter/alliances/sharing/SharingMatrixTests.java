package mk.infocenter.alliances.sharing;

import static mk.infocenter.alliances.sharing.SharingFixtures.BECAUSE;
import static mk.infocenter.alliances.sharing.SharingFixtures.guest;
import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import mk.infocenter.testing.PlatformTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Who reads a shared record, asked of the platform and, by statements of the guest's own role, of the database itself.
 * Both must say what the table says.
 */
@PlatformTest
class SharingMatrixTests {

    @Autowired
    SharingFixtures fixtures;

    @Autowired
    CircleManagement circles;

    @Autowired
    SharedReading reading;

    private final Map<String, String> viewers = new LinkedHashMap<>();
    private String owner = "";
    private String circle = "";

    @BeforeEach
    void openTable() throws SQLException {
        SharingFixtures.openTable();
    }

    @AfterEach
    void closeTable() throws SQLException {
        SharingFixtures.closeTable();
    }

    /** Everybody that somebody can be to a circle; the owner is one of its members. */
    @BeforeEach
    void somebodyOfEachKind() {
        for (var kind : new String[] {"lead", "member", "invited", "declined", "left", "removed", "stranger"}) {
            viewers.put(kind, fixtures.tenant());
        }
        owner = fixtures.tenant();
        circle = fixtures.circle(viewer("lead"), owner, viewer("member"), viewer("left"), viewer("removed"));
        fixtures.invite(circle, viewer("lead"), viewer("invited"));
        fixtures.invite(circle, viewer("lead"), viewer("declined"));
        fixtures.run(viewer("declined"), () -> circles.decline(circle, BECAUSE));
        fixtures.run(viewer("left"), () -> circles.leave(circle, BECAUSE));
        fixtures.run(viewer("lead"), () -> circles.remove(circle, viewer("removed"), BECAUSE));
    }

    @Test
    void aCircleShowsItsMembersAlone() throws SQLException {
        assertThat(matrix(circle)).isEqualTo("""
                lead reads
                member reads
                invited -
                declined -
                left -
                removed -
                stranger -""");
    }

    @Test
    void oneTenantIsShownAlone() throws SQLException {
        assertThat(matrix(viewer("stranger"))).isEqualTo("""
                lead -
                member -
                invited -
                declined -
                left -
                removed -
                stranger reads""");
    }

    @Test
    void theNetworkIsShownWhatIsSharedWithIt() throws SQLException {
        assertThat(matrix("*")).doesNotContain("-").contains("stranger reads");
    }

    @Test
    void aDissolvedCircleShowsNothing() throws SQLException {
        var record = fixtures.record(owner, "Record");
        var grant = fixtures.share(owner, record, circle, ShareMode.READ);
        fixtures.run(viewer("lead"), () -> circles.dissolve(circle, BECAUSE));
        assertThat(matrix(record, grant.id())).doesNotContain("reads");
    }

    /** Whoever has left a circle shows it nothing either, and nor does whoever was removed, though its grant still lives. */
    @Test
    void whoeverIsNoMemberSharesWithTheCircleNoMore() throws SQLException {
        var record = fixtures.record(owner, "Record");
        var grant = fixtures.share(owner, record, circle, ShareMode.READ);
        assertThat(matrix(record, grant.id())).contains("member reads");

        fixtures.run(viewer("lead"), () -> circles.remove(circle, owner, BECAUSE));

        assertThat(matrix(record, grant.id())).doesNotContain("reads");
        fixtures.invite(circle, viewer("lead"), owner);
        assertThat(matrix(record, grant.id()))
                .as("invited again, not yet there")
                .doesNotContain("reads");
        fixtures.accept(circle, owner);
        assertThat(matrix(record, grant.id())).contains("member reads");
    }

    private String matrix(String audience) throws SQLException {
        var record = fixtures.record(owner, "Record");
        return matrix(
                record, fixtures.share(owner, record, audience, ShareMode.READ).id());
    }

    private String matrix(UUID record, UUID grant) throws SQLException {
        var lines = new ArrayList<String>();
        for (var viewer : viewers.entrySet()) {
            var listed = fixtures.in(
                    viewer.getValue(),
                    () -> reading.page(new SharedReading.Filter(owner, null, null), null, 10).stream()
                            .anyMatch(shared -> shared.grant().equals(grant)));
            var read = fixtures.in(
                    viewer.getValue(),
                    () -> reading.find(owner, grant).flatMap(reading::read).isPresent());
            assertThat(listed).as(viewer.getKey()).isEqualTo(read);
            try (var guest = guest(viewer.getValue(), owner, grant)) {
                var rows = guest.rows("select id from webhook");
                assertThat(rows).as("the database to %s", viewer.getKey()).hasSize(read ? 1 : 0);
                assertThat(rows).allMatch(record.toString()::equals);
            }
            lines.add(viewer.getKey() + (read ? " reads" : " -"));
        }
        return String.join("\n", lines);
    }

    private String viewer(String kind) {
        return viewers.getOrDefault(kind, "");
    }
}
