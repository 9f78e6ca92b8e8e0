package mk.infocenter.alliances.organizations.capacity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import mk.infocenter.alliances.api.InvalidField;
import mk.infocenter.alliances.organizations.PlanItemAgreed;
import mk.infocenter.alliances.organizations.PlanItemDone;
import mk.infocenter.alliances.tenancy.LifeCycleMatrix;
import mk.infocenter.alliances.tenancy.LocalizedText;
import mk.infocenter.alliances.tenancy.Reason;
import mk.infocenter.alliances.tenancy.Role;
import mk.infocenter.alliances.tenancy.TenantEvent;
import mk.infocenter.alliances.tenancy.TransitionRefused;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PlanItemTests {

    private static final LocalDate DUE = LocalDate.of(2027, 3, 1);
    private static final UUID ROUND = UUID.randomUUID();
    private static final Reason REASON = new Reason("Because");
    private static final LocalizedText WORDS = LocalizedText.of("Збор", "Fjalë", "Word");

    private final List<TenantEvent> announced = new ArrayList<>();

    @Test
    void goesThroughItsLifeCycle() {
        assertThat(LifeCycleMatrix.of(PlanItem.LIFE_CYCLE, PlanItemTests::inState, PlanItemTests::take))
                .isEqualTo("""
                        PROPOSED revise PROPOSED by STAFF, ADMINISTRATOR, OFFICER
                        PROPOSED agree AGREED by OFFICER
                        PROPOSED drop DROPPED by ADMINISTRATOR, OFFICER with reason
                        AGREED start IN_PROGRESS by STAFF, ADMINISTRATOR
                        AGREED reconsider PROPOSED by ADMINISTRATOR, OFFICER with reason
                        AGREED drop DROPPED by ADMINISTRATOR, OFFICER with reason
                        IN_PROGRESS complete DONE by STAFF, ADMINISTRATOR
                        IN_PROGRESS reconsider PROPOSED by ADMINISTRATOR, OFFICER with reason
                        IN_PROGRESS drop DROPPED by ADMINISTRATOR, OFFICER with reason""");
    }

    /** Whoever changed a proposal last stands behind it, and the other side agrees. */
    @Test
    void oneSideProposesAndTheOtherAgrees() {
        var item = inState(PlanItemStatus.PROPOSED);
        assertThat(item.details().holder()).isEqualTo(Holder.NETWORK);
        assertThat(refused(Role.ADMINISTRATOR, () -> item.agree(0))).isEqualTo("plan-item.guard.own-proposal");

        as(Role.OFFICER, null, () -> item.revise(0, text()));
        assertThat(item.details().holder()).isEqualTo(Holder.ADMINISTRATOR);
        assertThat(refused(Role.OFFICER, () -> item.agree(0))).isEqualTo("plan-item.guard.own-proposal");
        as(Role.ADMINISTRATOR, null, () -> item.agree(0));

        assertThat(announced).singleElement().isInstanceOfSatisfying(PlanItemAgreed.class, event -> {
            assertThat(event.item()).isEqualTo(item.getId());
            assertThat(event.assessment()).isEqualTo(ROUND);
        });
    }

    @Test
    void tellsThatItIsDone() {
        var item = inState(PlanItemStatus.IN_PROGRESS);
        as(Role.STAFF, null, () -> item.complete(WORDS));

        assertThat(item.details().outcome()).isEqualTo(WORDS);
        assertThat(announced).singleElement().isInstanceOf(PlanItemDone.class);
    }

    @Test
    void hasANeedAndAResult() {
        assertThat(wrong(LocalizedText.EMPTY, WORDS)).isEqualTo("need plan-item.need.missing");
        assertThat(wrong(WORDS, LocalizedText.of(" ", "", " "))).isEqualTo("result plan-item.result.missing");
        assertThat(wrong(WORDS, LocalizedText.of("x".repeat(501), "", ""))).isEqualTo("result plan-item.text.too-long");
    }

    @Test
    void oneRoleOrOneMemberIsResponsible() {
        for (var role : Role.values()) {
            if (!Responsible.ROLES.contains(role)) {
                assertThatExceptionOfType(InvalidField.class).isThrownBy(() -> new Responsible(role, null));
            }
        }
        assertThatExceptionOfType(InvalidField.class).isThrownBy(() -> new Responsible(null, null));
        assertThatExceptionOfType(InvalidField.class).isThrownBy(() -> new Responsible(Role.STAFF, UUID.randomUUID()));
    }

    private static String wrong(LocalizedText need, LocalizedText result) {
        try {
            new PlanItemText(need, result, LocalizedText.EMPTY, DUE, new Responsible(Role.STAFF, null));
            return "";
        } catch (InvalidField e) {
            return e.field() + " " + e.message();
        }
    }

    private void as(Role role, @Nullable Reason reason, Runnable work) {
        LifeCycleMatrix.as(role, reason, announced, work);
    }

    private String refused(Role role, Runnable work) {
        var messages = new ArrayList<String>();
        as(
                role,
                null,
                () -> assertThatExceptionOfType(TransitionRefused.class)
                        .isThrownBy(work::run)
                        .satisfies(failure -> messages.add(failure.message())));
        return messages.getFirst();
    }

    private static PlanItemText text() {
        return new PlanItemText(WORDS, WORDS, LocalizedText.EMPTY, DUE, new Responsible(Role.STAFF, null));
    }

    /** An item that the organization has proposed, in the state. */
    private static PlanItem inState(PlanItemStatus status) {
        var made = new ArrayList<PlanItem>();
        LifeCycleMatrix.as(Role.STAFF, null, new ArrayList<>(), () -> made.add(new PlanItem(ROUND, "FINANCE", text())));
        var item = made.getFirst();
        if (status == PlanItemStatus.DROPPED) {
            LifeCycleMatrix.as(Role.OFFICER, REASON, new ArrayList<>(), item::drop);
            return item;
        }
        for (var step : List.of("agree", "start", "complete")) {
            if (item.status() == status) {
                break;
            }
            LifeCycleMatrix.as(
                    step.equals("agree") ? Role.OFFICER : Role.STAFF, null, new ArrayList<>(), () -> take(item, step));
        }
        return item;
    }

    private static void take(PlanItem item, String step) {
        switch (step) {
            case "revise" -> item.revise(0, text());
            case "agree" -> item.agree(0);
            case "start" -> item.start();
            case "complete" -> item.complete(WORDS);
            case "reconsider" -> item.reconsider();
            case "drop" -> item.drop();
            default -> throw new IllegalArgumentException(step);
        }
    }
}
