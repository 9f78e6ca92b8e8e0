package mk.infocenter.alliances.sharing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import mk.infocenter.alliances.tenancy.LifeCycleMatrix;
import mk.infocenter.alliances.tenancy.LocalizedText;
import org.junit.jupiter.api.Test;

class ContributionTests {

    @Test
    void goesThroughItsLifeCycle() {
        assertThat(LifeCycleMatrix.of(
                        Contribution.LIFE_CYCLE,
                        state -> {
                            var contribution = CircleTests.as(ContributionTests::contribution);
                            contribution.enter(state, Instant.EPOCH);
                            return contribution;
                        },
                        (contribution, _) -> contribution.withdraw()))
                .isEqualTo("GIVEN withdraw WITHDRAWN by STAFF, ADMINISTRATOR");
    }

    static Contribution contribution() {
        return new Contribution(
                new SharedSummary(
                        "sample",
                        UUID.randomUUID(),
                        "webhook",
                        UUID.randomUUID(),
                        LocalizedText.EMPTY,
                        "*",
                        ShareMode.CONTRIBUTE,
                        Instant.EPOCH,
                        null),
                "A thought");
    }
}
