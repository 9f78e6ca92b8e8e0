package mk.infocenter.alliances.sharing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import mk.infocenter.alliances.audit.RecordKinds;
import mk.infocenter.alliances.tenancy.LifeCycleMatrix;
import mk.infocenter.alliances.tenancy.LocalizedText;
import mk.infocenter.testing.PlatformTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PlatformTest
class ShareGrantTests {

    @Autowired
    RecordKinds records;

    @Test
    void goesThroughItsLifeCycle() {
        assertThat(LifeCycleMatrix.of(
                        ShareGrant.LIFE_CYCLE,
                        state -> {
                            var grant = CircleTests.as(ShareGrantTests::grant);
                            grant.enter(state, Instant.EPOCH);
                            return grant;
                        },
                        (grant, _) -> grant.revoke()))
                .isEqualTo("LIVE revoke REVOKED by ADMINISTRATOR, SYSTEM with reason");
    }

    @Test
    void letsItsAudienceInUntilItsTimeIsOver() {
        var now = Instant.now();
        var grant = CircleTests.as(() -> new ShareGrant(
                "a",
                UUID.randomUUID(),
                LocalizedText.EMPTY,
                Audience.NETWORK,
                ShareMode.READ,
                now,
                now.plusSeconds(5)));

        assertThat(grant.letsIn(Audience.NETWORK, now)).isTrue();
        assertThat(grant.letsIn(new Audience("somebody"), now)).isFalse();
        assertThat(grant.letsIn(Audience.NETWORK, now.plusSeconds(5))).isFalse();
    }

    /** Citizens are in the vault; no module can declare that they may be shown to others. */
    @Test
    void aKindWithPersonalDataIsRefused() {
        for (var kind : List.of("person", "consent")) {
            assertThatThrownBy(() -> new SharedKinds(
                            List.of(new SharedKind(kind, false, _ -> Optional.empty(), _ -> Optional.empty())),
                            records))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining(kind);
        }
    }

    static ShareGrant grant() {
        return new ShareGrant(
                "webhook",
                UUID.randomUUID(),
                LocalizedText.of("Наслов", "Titulli", "Title"),
                Audience.NETWORK,
                ShareMode.READ,
                Instant.now(),
                null);
    }
}
