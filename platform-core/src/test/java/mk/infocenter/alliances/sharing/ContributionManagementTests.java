package mk.infocenter.alliances.sharing;

import static mk.infocenter.alliances.sharing.SharingFixtures.BECAUSE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import mk.infocenter.alliances.api.InvalidField;
import mk.infocenter.alliances.audit.Access;
import mk.infocenter.alliances.audit.AccessFilter;
import mk.infocenter.alliances.audit.AccessKind;
import mk.infocenter.alliances.audit.AccessLog;
import mk.infocenter.alliances.tenancy.NotFound;
import mk.infocenter.testing.PlatformTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What is shared, read and added to, and what stays of it. */
@PlatformTest
class ContributionManagementTests {

    @Autowired
    SharingFixtures fixtures;

    @Autowired
    ShareManagement shares;

    @Autowired
    SharedReading reading;

    @Autowired
    ContributionManagement contributions;

    @Autowired
    AccessLog accesses;

    private String owner = "";
    private String viewer = "";
    private UUID record = new UUID(0, 0);

    @BeforeEach
    void openTable() throws Exception {
        SharingFixtures.openTable();
    }

    @AfterEach
    void closeTable() throws Exception {
        SharingFixtures.closeTable();
    }

    @BeforeEach
    void aRecord() {
        owner = fixtures.tenant();
        viewer = fixtures.tenant();
        record = fixtures.record(owner, "A record");
    }

    @Test
    void aContributionIsTheContributorsRowThatTheOwnerReads() {
        var grant = fixtures.share(owner, record, viewer, ShareMode.CONTRIBUTE).id();
        fixtures.run(viewer, () -> contributions.contribute(owner, grant, " A thought "));

        var given = fixtures.in(viewer, () -> contributions.given(owner, record));
        assertThat(given).singleElement().satisfies(one -> {
            assertThat(one.tenant()).isEqualTo(viewer);
            assertThat(one.text()).isEqualTo("A thought");
        });
        assertThat(fixtures.in(owner, () -> reading.contributions(record, List.of(grant))))
                .isEqualTo(given);
        var stranger = fixtures.tenant();
        assertThat(fixtures.in(stranger, () -> reading.contributions(record, List.of(grant))))
                .isEmpty();
        assertThatThrownBy(() -> fixtures.run(
                        stranger, () -> contributions.withdraw(given.getFirst().id())))
                .isInstanceOf(NotFound.class);

        fixtures.run(owner, () -> shares.revoke(grant, BECAUSE));

        assertThat(fixtures.in(viewer, () -> contributions.given(owner, record)))
                .as("stays with who wrote it")
                .isEqualTo(given);
        fixtures.run(viewer, () -> contributions.withdraw(given.getFirst().id()));
        assertThat(fixtures.in(owner, () -> reading.contributions(record, List.of(grant))))
                .isEmpty();
    }

    @Test
    void whoeverMayOnlyReadOrNoLongerMayAddsNothing() {
        var grant = fixtures.share(owner, record, viewer, ShareMode.READ).id();
        assertThatThrownBy(() -> fixtures.run(viewer, () -> contributions.contribute(owner, grant, "x")))
                .isInstanceOf(NotFound.class);
        var second = fixtures.share(owner, record, "*", ShareMode.CONTRIBUTE).id();
        assertThatThrownBy(() -> fixtures.run(viewer, () -> contributions.contribute(owner, second, " ")))
                .isInstanceOf(InvalidField.class);
        fixtures.run(owner, () -> shares.revoke(second, BECAUSE));
        assertThatThrownBy(() -> fixtures.run(viewer, () -> contributions.contribute(owner, second, "x")))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void whatCantBeSharedSaysWhy() {
        for (var audience : List.of(owner, "nobody", viewer + "/" + UUID.randomUUID(), "x/y")) {
            assertThatThrownBy(() -> fixtures.share(owner, record, audience, ShareMode.READ))
                    .as(audience)
                    .isInstanceOf(InvalidField.class);
        }
        fixtures.share(owner, record, viewer, ShareMode.READ);
        assertThatThrownBy(() -> fixtures.share(owner, record, viewer, ShareMode.CONTRIBUTE))
                .as("twice")
                .isInstanceOf(InvalidField.class);
        assertThatThrownBy(() -> fixtures.in(
                        owner,
                        () -> shares.share(
                                "webhook",
                                record,
                                Audience.NETWORK,
                                ShareMode.READ,
                                Instant.now().minusSeconds(1))))
                .isInstanceOf(InvalidField.class);
        assertThatThrownBy(() -> fixtures.share(viewer, record, "*", ShareMode.READ))
                .as("a record of somebody else")
                .isInstanceOf(NotFound.class);
    }

    @Test
    void theOwnerIsToldWhoRead() {
        var grant = fixtures.share(owner, record, "*", ShareMode.READ).id();
        fixtures.in(viewer, () -> reading.read(reading.find(owner, grant).orElseThrow()));

        assertThat(fixtures.in(owner, () -> accesses.page(owner, AccessFilter.NONE, null, 5)))
                .singleElement()
                .satisfies(access -> assertThat(access.kind()).isEqualTo(AccessKind.SHARED))
                .extracting(Access::reader, Access::subject)
                .containsExactly(viewer, "A record");
    }
}
