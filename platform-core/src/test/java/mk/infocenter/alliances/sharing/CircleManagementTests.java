package mk.infocenter.alliances.sharing;

import static mk.infocenter.alliances.sharing.SharingFixtures.BECAUSE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import mk.infocenter.alliances.api.InvalidField;
import mk.infocenter.alliances.tenancy.NotFound;
import mk.infocenter.alliances.tenancy.TransitionRefused;
import mk.infocenter.testing.PlatformTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PlatformTest
class CircleManagementTests {

    @Autowired
    SharingFixtures fixtures;

    @Autowired
    CircleManagement circles;

    @Autowired
    CircleDirectory directory;

    private String lead = "";
    private String member = "";
    private String other = "";
    private String circle = "";

    @BeforeEach
    void aCircleOfThree() {
        lead = fixtures.tenant();
        member = fixtures.tenant();
        other = fixtures.tenant();
        circle = fixtures.circle(lead, member, other);
    }

    @Test
    void eachMemberSeesTheOthers() {
        for (var viewer : List.of(lead, member, other)) {
            assertThat(membersTo(viewer)).containsExactly(lead, member, other);
        }
        assertThat(directory.find(fixtures.tenant(), circle)).isEmpty();
        assertThat(directory.of(member))
                .singleElement()
                .extracting(CircleView::lead)
                .isEqualTo(lead);
    }

    @Test
    void anInvitationIsSeenUntilItIsAnswered() {
        var invited = fixtures.tenant();
        fixtures.invite(circle, lead, invited);
        assertThat(standing(invited)).contains(CircleView.Standing.INVITED);

        fixtures.run(invited, () -> circles.decline(circle, BECAUSE));

        assertThat(standing(invited)).isEmpty();
        assertThatThrownBy(() -> fixtures.accept(circle, invited)).isInstanceOf(NotFound.class);
        fixtures.invite(circle, lead, invited);
        fixtures.accept(circle, invited);
        assertThat(standing(invited)).contains(CircleView.Standing.MEMBER);
    }

    @Test
    void theLeadAloneInvitesOthersThanThoseWhoAreThere() {
        var stranger = fixtures.tenant();
        assertThatThrownBy(() -> fixtures.invite(circle, member, stranger)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> fixtures.invite(circle, stranger, stranger)).isInstanceOf(NotFound.class);
        for (var wrong : List.of(lead, member, "nobody")) {
            assertThatThrownBy(() -> fixtures.invite(circle, lead, wrong)).isInstanceOf(InvalidField.class);
        }
    }

    @Test
    void theLeadIsTakenUpByWhoWasAskedAlone() {
        fixtures.run(lead, () -> circles.offerLead(circle, member));
        assertThatThrownBy(() -> fixtures.run(other, () -> circles.takeUpLead(circle)))
                .isInstanceOf(NotFound.class);
        assertThat(standing(lead)).contains(CircleView.Standing.LEAD);

        fixtures.run(member, () -> circles.takeUpLead(circle));

        assertThat(standing(member)).contains(CircleView.Standing.LEAD);
        assertThat(standing(lead)).contains(CircleView.Standing.MEMBER);
        assertThat(standing(other)).contains(CircleView.Standing.MEMBER);
        assertThat(membersTo(other)).containsExactly(member, lead, other);
        assertThatThrownBy(() -> fixtures.run(lead, () -> circles.keepLead(circle)))
                .isInstanceOf(TransitionRefused.class);
        assertThatThrownBy(() -> fixtures.run(lead, () -> circles.remove(circle, other, BECAUSE)))
                .isInstanceOf(NotFound.class);
        fixtures.run(member, () -> circles.remove(circle, other, BECAUSE));
        assertThat(standing(other)).isEmpty();
    }

    @Test
    void theLeadComesBackToWhoLedBefore() {
        fixtures.run(lead, () -> circles.offerLead(circle, member));
        fixtures.run(member, () -> circles.takeUpLead(circle));
        fixtures.run(member, () -> circles.offerLead(circle, lead));
        fixtures.run(lead, () -> circles.takeUpLead(circle));

        assertThat(membersTo(other)).containsExactly(lead, member, other);
        fixtures.run(other, () -> circles.leave(circle, BECAUSE));
        assertThat(standing(other)).isEmpty();
    }

    @Test
    void anOfferIsTakenBackAsLongAsNobodyTookItUp() {
        fixtures.run(lead, () -> circles.offerLead(circle, member));
        fixtures.run(lead, () -> circles.keepLead(circle));
        assertThatThrownBy(() -> fixtures.run(member, () -> circles.takeUpLead(circle)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> fixtures.run(lead, () -> circles.offerLead(circle, fixtures.tenant())))
                .isInstanceOf(InvalidField.class);
    }

    @Test
    void theLeadDissolvesButDoesNotLeave() {
        assertThatThrownBy(() -> fixtures.run(lead, () -> circles.leave(circle, BECAUSE)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> fixtures.run(member, () -> circles.dissolve(circle, BECAUSE)))
                .isInstanceOf(NotFound.class);
        fixtures.run(lead, () -> circles.dissolve(circle, BECAUSE));
        assertThat(directory.find(member, circle))
                .hasValueSatisfying(view -> assertThat(view.belongs()).isFalse());
    }

    private Optional<CircleView.Standing> standing(String viewer) {
        return directory.find(viewer, circle).map(CircleView::standing);
    }

    private List<String> membersTo(String viewer) {
        return directory.members(viewer, directory.find(viewer, circle).orElseThrow()).stream()
                .map(CircleMember::tenant)
                .toList();
    }
}
