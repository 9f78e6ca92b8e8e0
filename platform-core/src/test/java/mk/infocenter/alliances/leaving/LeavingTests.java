package mk.infocenter.alliances.leaving;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.util.ArrayList;
import java.util.UUID;
import mk.infocenter.alliances.archives.Verification;
import mk.infocenter.alliances.archives.Verifiers.Statement;
import mk.infocenter.alliances.tenancy.Actor;
import mk.infocenter.alliances.tenancy.LifeCycleMatrix;
import mk.infocenter.alliances.tenancy.Reason;
import mk.infocenter.alliances.tenancy.Role;
import mk.infocenter.alliances.tenancy.Scope;
import mk.infocenter.alliances.tenancy.TenantContext;
import mk.infocenter.alliances.tenancy.TransitionRefused;
import org.junit.jupiter.api.Test;
import org.springframework.test.util.ReflectionTestUtils;

class LeavingTests {

    private static final Instant NOW = Instant.parse("2026-11-20T10:00:00Z");
    private static final UUID FIRST = UUID.randomUUID();

    @Test
    void managersLeadAnOrganizationOutStepByStep() {
        assertThat(LifeCycleMatrix.of(Leaving.LIFE_CYCLE, LeavingTests::in, LeavingTests::take))
                .isEqualTo("""
                        EXPORTING note-export EXPORTED by SYSTEM
                        EXPORTING cancel CANCELLED by MANAGER with reason
                        EXPORTED verify VERIFIED by MANAGER
                        EXPORTED export-again EXPORTING by MANAGER
                        EXPORTED cancel CANCELLED by MANAGER with reason
                        VERIFIED verify VERIFIED by MANAGER
                        VERIFIED confirm CONFIRMED by MANAGER
                        VERIFIED export-again EXPORTING by MANAGER
                        VERIFIED cancel CANCELLED by MANAGER with reason
                        CONFIRMED confirm-second CLOSING by MANAGER
                        CONFIRMED export-again EXPORTING by MANAGER
                        CONFIRMED cancel CANCELLED by MANAGER with reason
                        CLOSING close CLOSED by SYSTEM""");
    }

    @Test
    void nobodyConfirmsWhatWasNotVerified() {
        assertRefused("not-verified", () -> in(LeavingStatus.EXPORTED).confirm(NOW));
    }

    @Test
    void nobodyConfirmsBeforeSomebodyHasTheArchive() {
        var leaving = made();
        as(FIRST, Role.MANAGER, () -> leaving.verify(statement("m"), NOW));

        assertRefused("not-handed-over", () -> leaving.confirm(NOW));
    }

    @Test
    void theSamePersonDoesNotConfirmTwice() {
        var leaving = in(LeavingStatus.CONFIRMED);

        assertRefused("same-person", () -> as(FIRST, Role.MANAGER, () -> leaving.confirm(NOW)));
        as(UUID.randomUUID(), Role.MANAGER, () -> leaving.confirm(NOW));
        assertThat(leaving.status()).isEqualTo(LeavingStatus.CLOSING);
    }

    @Test
    void aStatementAboutAnotherArchiveVerifiesNothing() {
        var leaving = made();

        assertRefused("other-archive", () -> as(FIRST, Role.MANAGER, () -> leaving.verify(statement("x"), NOW)));
        assertThat(leaving.summary().verifiedAt()).isNull();
        assertRefused("not-verified", () -> leaving.confirm(NOW));
    }

    @Test
    void aDeploymentWhoseWordIsNotTakenVerifiesNothing() {
        var leaving = made();
        var unknown = new Statement(says("m"), null);

        assertRefused("unknown-deployment", () -> as(FIRST, Role.MANAGER, () -> leaving.verify(unknown, NOW)));
        assertThat(leaving.summary().verifiedAt()).isNull();
        assertRefused("not-verified", () -> leaving.confirm(NOW));
    }

    @Test
    void anotherArchiveHasToBeVerifiedAndConfirmedAnew() {
        var leaving = in(LeavingStatus.CONFIRMED);
        as(FIRST, Role.MANAGER, leaving::exportAgain);

        assertThat(leaving.summary())
                .extracting("manifest", "handedOver", "verifiedBy", "firstBy")
                .containsOnlyNulls();
    }

    @Test
    void nothingClosesThatIsNotErased() {
        assertRefused("not-erased", () -> as(FIRST, Role.SYSTEM, in(LeavingStatus.CLOSING, false)::close));
    }

    @Test
    void whatIsErasedIsNotCancelled() {
        assertRefused("erased", () -> as(FIRST, Role.MANAGER, in(LeavingStatus.CLOSING)::cancel));
    }

    private static void assertRefused(String guard, Runnable step) {
        assertThatExceptionOfType(TransitionRefused.class)
                .isThrownBy(() -> as(UUID.randomUUID(), Role.MANAGER, step))
                .satisfies(refused -> assertThat(refused.message()).isEqualTo("leaving.guard." + guard));
    }

    private static Leaving made() {
        var leaving = in(LeavingStatus.EXPORTING);
        as(FIRST, Role.SYSTEM, () -> leaving.noteExport(UUID.randomUUID(), "m"));
        return leaving;
    }

    private static Leaving in(LeavingStatus status) {
        return in(status, true);
    }

    private static Leaving in(LeavingStatus status, boolean erased) {
        var leaving = new Leaving[1];
        as(FIRST, Role.MANAGER, () -> leaving[0] = new Leaving("radika", new Reason("They asked"), NOW));
        drive(leaving[0], status, erased);
        return leaving[0];
    }

    private static void drive(Leaving leaving, LeavingStatus to, boolean erased) {
        if (to == LeavingStatus.CANCELLED) {
            as(FIRST, Role.MANAGER, leaving::cancel);
            return;
        }
        if (to.compareTo(LeavingStatus.EXPORTED) >= 0) {
            as(FIRST, Role.SYSTEM, () -> leaving.noteExport(UUID.randomUUID(), "m"));
        }
        if (to.compareTo(LeavingStatus.VERIFIED) >= 0) {
            as(FIRST, Role.MANAGER, () -> leaving.verify(statement("m"), NOW));
            leaving.noteHandOver(NOW);
        }
        if (to.compareTo(LeavingStatus.CONFIRMED) >= 0) {
            as(FIRST, Role.MANAGER, () -> leaving.confirm(NOW));
        }
        if (to.compareTo(LeavingStatus.CLOSING) >= 0) {
            as(UUID.randomUUID(), Role.MANAGER, () -> leaving.confirm(NOW));
            if (erased) {
                ReflectionTestUtils.setField(leaving, "erased", "{}");
            }
        }
        if (to == LeavingStatus.CLOSED) {
            as(FIRST, Role.SYSTEM, leaving::close);
        }
    }

    private static void take(Leaving leaving, String step) {
        switch (step) {
            case "note-export" -> leaving.noteExport(UUID.randomUUID(), "m");
            case "verify" -> leaving.verify(statement("m"), NOW);
            case "confirm", "confirm-second" -> {
                // One method takes either, as the state asks for it.
                if (step.equals("confirm") == (leaving.status() == LeavingStatus.CONFIRMED)) {
                    Leaving.LIFE_CYCLE.take(step, leaving);
                } else {
                    leaving.confirm(NOW);
                }
            }
            case "export-again" -> leaving.exportAgain();
            case "close" -> leaving.close();
            case "cancel" -> leaving.cancel();
            default -> throw new IllegalArgumentException(step);
        }
    }

    private static Statement statement(String manifest) {
        return new Statement(says(manifest), "Another server");
    }

    private static Verification says(String manifest) {
        return new Verification("alliances-verification/1", manifest, "radika", 1, 1, false, NOW);
    }

    private static void as(UUID person, Role role, Runnable work) {
        LifeCycleMatrix.as(
                role,
                new Reason("A test"),
                new ArrayList<>(),
                () -> TenantContext.in(new Scope.Tenant("radika"), new Actor(person, role), () -> {
                    work.run();
                    return person;
                }));
    }
}
