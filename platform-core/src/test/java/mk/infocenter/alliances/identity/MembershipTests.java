package mk.infocenter.alliances.identity;

import static mk.infocenter.alliances.tenancy.LifeCycleMatrix.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import mk.infocenter.alliances.tenancy.LifeCycleMatrix;
import mk.infocenter.alliances.tenancy.Reason;
import mk.infocenter.alliances.tenancy.Role;
import mk.infocenter.alliances.tenancy.StaleVersion;
import org.junit.jupiter.api.Test;

class MembershipTests {

    private static final Reason REASON = new Reason("Works elsewhere now");

    @Test
    void administratorsDecideAndWhoHasLeftComesBackByInvitation() {
        assertThat(LifeCycleMatrix.of(Membership.LIFE_CYCLE, MembershipTests::membership, MembershipTests::take))
                .isEqualTo("""
                        ACTIVE change-role ACTIVE by ADMINISTRATOR
                        ACTIVE end ENDED by ADMINISTRATOR with reason
                        ENDED return ACTIVE by PUBLIC, SYSTEM""");
    }

    @Test
    void theLastAdministratorNeitherLeavesNorBecomesStaff() {
        var last = new Membership(UUID.randomUUID(), Role.ADMINISTRATOR);
        administer(() -> {
            assertThatExceptionOfType(LastAdministrator.class).isThrownBy(() -> last.end(0, List.of(last)));
            assertThatExceptionOfType(LastAdministrator.class)
                    .isThrownBy(() -> last.changeRole(0, Role.STAFF, List.of(last)));
        });
        assertThat(last.status()).isEqualTo(MembershipStatus.ACTIVE);
        assertThat(last.getRole()).isEqualTo(Role.ADMINISTRATOR);
    }

    @Test
    void oneOfTwoAdministratorsMayLeave() {
        var one = new Membership(UUID.randomUUID(), Role.ADMINISTRATOR);
        var other = new Membership(UUID.randomUUID(), Role.ADMINISTRATOR);
        administer(() -> one.end(0, List.of(one, other)));
        assertThat(one.status()).isEqualTo(MembershipStatus.ENDED);
    }

    @Test
    void whoDecidesHasSeenTheLatestVersion() {
        var member = membership(MembershipStatus.ACTIVE);
        administer(() -> assertThatExceptionOfType(StaleVersion.class).isThrownBy(() -> member.end(1, List.of())));
        assertThat(member.status()).isEqualTo(MembershipStatus.ACTIVE);
    }

    private static void administer(Runnable work) {
        as(Role.ADMINISTRATOR, REASON, new ArrayList<>(), work);
    }

    private static Membership membership(MembershipStatus status) {
        var membership = new Membership(UUID.randomUUID(), Role.STAFF);
        if (status == MembershipStatus.ENDED) {
            administer(() -> membership.end(0, List.of()));
        }
        return membership;
    }

    private static void take(Membership membership, String step) {
        switch (step) {
            case "change-role" -> membership.changeRole(0, Role.ADMINISTRATOR, List.of());
            case "end" -> membership.end(0, List.of());
            case "return" -> membership.comeBack(Role.STAFF);
            default -> throw new IllegalArgumentException(step);
        }
    }
}
