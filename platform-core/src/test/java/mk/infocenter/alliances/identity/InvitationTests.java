package mk.infocenter.alliances.identity;

import static mk.infocenter.alliances.tenancy.LifeCycleMatrix.as;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import mk.infocenter.alliances.keys.KeyRing;
import mk.infocenter.alliances.tenancy.LifeCycleMatrix;
import mk.infocenter.alliances.tenancy.Role;
import mk.infocenter.alliances.tenancy.TenantEvent;
import org.junit.jupiter.api.Test;

class InvitationTests {

    private static final KeyRing KEYS = KeyRing.temporary();
    private static final Instant NOW = Instant.parse("2026-11-23T18:00:00Z");

    @Test
    void onlyTheHolderOfTheLinkAccepts() {
        assertThat(LifeCycleMatrix.of(Invitation.LIFE_CYCLE, InvitationTests::invitation, InvitationTests::take))
                .isEqualTo("""
                        OPEN accept ACCEPTED by PUBLIC
                        OPEN withdraw WITHDRAWN by ADMINISTRATOR, OFFICER, MANAGER
                        OPEN lapse WITHDRAWN by SYSTEM
                        OPEN send-again OPEN by ADMINISTRATOR, OFFICER, MANAGER""");
    }

    @Test
    void theAddressIsForgottenOnceItIsClosed() {
        assertThat(invitation(InvitationStatus.OPEN).address(KEYS)).contains("new@spektar.example");
        assertThat(invitation(InvitationStatus.ACCEPTED).address(KEYS)).isEmpty();
        assertThat(invitation(InvitationStatus.WITHDRAWN).address(KEYS)).isEmpty();
    }

    @Test
    void theLinkWorksForSevenDays() {
        var invitation = invitation(InvitationStatus.OPEN);
        assertThat(invitation.usable(NOW)).isFalse();

        invitation.issue(NOW);

        assertThat(invitation.usable(NOW.plus(Invitation.VALID).minusMillis(1))).isTrue();
        assertThat(invitation.usable(NOW.plus(Invitation.VALID))).isFalse();
    }

    @Test
    void sendingAgainIsAnnounced() {
        var announced = new ArrayList<TenantEvent>();
        var invitation = invitation(InvitationStatus.OPEN);

        as(Role.ADMINISTRATOR, null, announced, invitation::sendAgain);

        assertThat(announced).singleElement().isInstanceOf(InvitationOpened.class);
    }

    private static Invitation invitation(InvitationStatus status) {
        var made = new ArrayList<Invitation>();
        as(Role.ADMINISTRATOR, null, new ArrayList<>(), () -> {
            made.add(new Invitation(" New@Spektar.example", Role.STAFF, KEYS));
            if (status == InvitationStatus.WITHDRAWN) {
                made.getFirst().withdraw();
            }
        });
        if (status == InvitationStatus.ACCEPTED) {
            as(Role.PUBLIC, null, new ArrayList<>(), made.getFirst()::accept);
        }
        return made.getFirst();
    }

    private static void take(Invitation invitation, String step) {
        switch (step) {
            case "accept" -> invitation.accept();
            case "withdraw" -> invitation.withdraw();
            case "lapse" -> invitation.lapse();
            case "send-again" -> invitation.sendAgain();
            default -> throw new IllegalArgumentException(step);
        }
    }
}
