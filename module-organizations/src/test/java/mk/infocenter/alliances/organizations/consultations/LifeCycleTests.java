package mk.infocenter.alliances.organizations.consultations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import mk.infocenter.alliances.api.InvalidField;
import mk.infocenter.alliances.organizations.ConsultationPublished;
import mk.infocenter.alliances.organizations.NeedMet;
import mk.infocenter.alliances.tenancy.Codes;
import mk.infocenter.alliances.tenancy.LifeCycleMatrix;
import mk.infocenter.alliances.tenancy.LocalizedText;
import mk.infocenter.alliances.tenancy.Reason;
import mk.infocenter.alliances.tenancy.Role;
import mk.infocenter.alliances.tenancy.TenantEvent;
import mk.infocenter.alliances.tenancy.TransitionRefused;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The tables of consultations, contributions and needs, and what forbids their steps. */
class LifeCycleTests {

    private static final LocalDate TODAY = LocalDate.of(2027, 3, 1);
    private static final Reason REASON = new Reason("Because");
    private static final LocalizedText WORDS = LocalizedText.of("Збор", "Fjalë", "Word");
    private static final Standing READY = new Standing(TODAY, 0, 2, 0, 0);

    private final List<TenantEvent> announced = new ArrayList<>();

    @Test
    void consultationsGoThroughTheirs() {
        assertThat(LifeCycleMatrix.of(Consultation.LIFE_CYCLE, LifeCycleTests::consultation, LifeCycleTests::take))
                .isEqualTo("""
                        DRAFT edit DRAFT by STAFF, ADMINISTRATOR
                        DRAFT open OPEN by STAFF, ADMINISTRATOR
                        DRAFT cancel CANCELLED by ADMINISTRATOR with reason
                        OPEN close CLOSED by STAFF, ADMINISTRATOR, SYSTEM
                        OPEN extend OPEN by STAFF, ADMINISTRATOR with reason
                        OPEN cancel CANCELLED by ADMINISTRATOR with reason
                        CLOSED extend OPEN by STAFF, ADMINISTRATOR with reason
                        CLOSED prioritise PRIORITISED by STAFF, ADMINISTRATOR
                        CLOSED cancel CANCELLED by ADMINISTRATOR with reason
                        PRIORITISED reconsider CLOSED by STAFF, ADMINISTRATOR with reason
                        PRIORITISED publish PUBLISHED by ADMINISTRATOR
                        PRIORITISED cancel CANCELLED by ADMINISTRATOR with reason
                        PUBLISHED update PUBLISHED by STAFF, ADMINISTRATOR
                        PUBLISHED withdraw PRIORITISED by ADMINISTRATOR with reason
                        PUBLISHED archive ARCHIVED by ADMINISTRATOR""");
    }

    @Test
    void contributionsAreHiddenAndShownWithAReason() {
        assertThat(LifeCycleMatrix.of(Voice.LIFE_CYCLE, LifeCycleTests::voice, LifeCycleTests::take))
                .isEqualTo("""
                        SHOWN hide HIDDEN by STAFF, ADMINISTRATOR with reason
                        HIDDEN show SHOWN by STAFF, ADMINISTRATOR with reason""");
    }

    @Test
    void needsGoThroughTheirs() {
        assertThat(LifeCycleMatrix.of(Need.LIFE_CYCLE, LifeCycleTests::need, LifeCycleTests::take))
                .isEqualTo("""
                        OPEN take-up TAKEN_UP by STAFF, ADMINISTRATOR, OFFICER
                        OPEN drop DROPPED by ADMINISTRATOR with reason
                        TAKEN_UP take-up TAKEN_UP by STAFF, ADMINISTRATOR, OFFICER
                        TAKEN_UP meet MET by STAFF, ADMINISTRATOR
                        TAKEN_UP drop DROPPED by ADMINISTRATOR with reason
                        MET reopen OPEN by ADMINISTRATOR with reason
                        DROPPED reopen OPEN by ADMINISTRATOR with reason""");
    }

    @Test
    void isNotOpenedOnceItsLastDayIsOver() {
        var over = new Standing(TODAY.plusDays(8), 0, 0, 0, 0);
        assertThat(refused(() -> consultation(ConsultationStatus.DRAFT).open(over)))
                .isEqualTo("consultation.guard.over");
    }

    @Test
    void takesContributionsWithinItsPeriodAlone() {
        var open = consultation(ConsultationStatus.OPEN);
        open.requireTaking(TODAY);
        open.requireTaking(TODAY.plusDays(7));
        for (var day : List.of(TODAY.minusDays(1), TODAY.plusDays(8))) {
            assertThatExceptionOfType(TransitionRefused.class).isThrownBy(() -> open.requireTaking(day));
        }
        assertThatExceptionOfType(TransitionRefused.class)
                .isThrownBy(() -> consultation(ConsultationStatus.CLOSED).requireTaking(TODAY));
    }

    @Test
    void isPrioritisedOnceAllIsGroupedAndExplained() {
        for (var guard : List.of("ungrouped 1 2 0", "no-priorities 0 0 0", "unexplained 0 2 1")) {
            var parts = guard.split(" ", -1);
            var standing = new Standing(
                    TODAY, Long.parseLong(parts[1]), Long.parseLong(parts[2]), Long.parseLong(parts[3]), 0);
            assertThat(refused(() -> consultation(ConsultationStatus.CLOSED).prioritise(standing)))
                    .isEqualTo("consultation.guard." + parts[0]);
        }
    }

    @Test
    void isPublishedOnceAllIsAnswered() {
        var settled = consultation(ConsultationStatus.PRIORITISED);
        var unanswered = new Standing(TODAY, 0, 2, 0, 1);
        assertThat(refused(() -> settled.publish(unanswered, Figures.NONE))).isEqualTo("consultation.guard.unanswered");

        as(Role.ADMINISTRATOR, null, () -> settled.publish(READY, Figures.NONE));
        assertThat(announced).singleElement().isInstanceOf(ConsultationPublished.class);
    }

    @Test
    void isExtendedToALaterDayAlone() {
        for (var until : List.of(TODAY.minusDays(1), TODAY.plusDays(7))) {
            assertThatExceptionOfType(InvalidField.class)
                    .isThrownBy(() -> as(
                            Role.STAFF,
                            REASON,
                            () -> consultation(ConsultationStatus.OPEN).extend(until, TODAY)));
        }
    }

    @Test
    void saysThatANeedIsMet() {
        var need = need(NeedStatus.TAKEN_UP);
        as(Role.STAFF, null, () -> need.meet(WORDS));
        assertThat(announced).singleElement().isInstanceOf(NeedMet.class);
        assertThat(need.details().result()).isEqualTo(WORDS);
    }

    private static Consultation consultation(ConsultationStatus status) {
        var made = new ArrayList<Consultation>();
        quietly(Role.STAFF, null, () -> made.add(new Consultation(text(), "abcdef")));
        var one = made.getFirst();
        var way = switch (status) {
            case DRAFT -> List.<String>of();
            case OPEN -> List.of("open");
            case CLOSED -> List.of("open", "close");
            case PRIORITISED -> List.of("open", "close", "prioritise");
            case PUBLISHED -> List.of("open", "close", "prioritise", "publish");
            case ARCHIVED -> List.of("open", "close", "prioritise", "publish", "archive");
            case CANCELLED -> List.of("cancel");
        };
        way.forEach(step -> quietly(Role.ADMINISTRATOR, REASON, () -> take(one, step)));
        if (status == ConsultationStatus.PRIORITISED) {
            quietly(Role.STAFF, null, () -> one.summarise(0, WORDS));
        }
        return one;
    }

    private static ConsultationText text() {
        return new ConsultationText(WORDS, WORDS, Codes.of("MK-702"), TODAY, TODAY.plusDays(7));
    }

    private static void take(Consultation one, String step) {
        switch (step) {
            case "edit" -> one.edit(0, text());
            case "open" -> one.open(READY);
            case "close" -> one.close();
            case "extend" -> one.extend(TODAY.plusDays(9), TODAY);
            case "prioritise" -> one.prioritise(READY);
            case "reconsider" -> one.reconsider();
            case "publish" -> {
                if (one.status() == ConsultationStatus.PRIORITISED) {
                    one.summarise(0, WORDS);
                }
                one.publish(READY, Figures.NONE);
            }
            case "update" -> one.update(Figures.NONE, TODAY);
            case "withdraw" -> one.withdraw();
            case "archive" -> one.archive();
            case "cancel" -> one.cancel();
            default -> throw new IllegalArgumentException(step);
        }
    }

    private static Voice voice(VoiceStatus status) {
        var made = new ArrayList<Voice>();
        quietly(
                Role.PUBLIC,
                null,
                () -> made.add(new Voice(
                        UUID.randomUUID(),
                        Channel.FORM,
                        null,
                        ConsultationFixtures.voice("Light"),
                        UUID.randomUUID(),
                        Instant.EPOCH)));
        if (status == VoiceStatus.HIDDEN) {
            quietly(Role.STAFF, REASON, made.getFirst()::hide);
        }
        return made.getFirst();
    }

    private static void take(Voice voice, String step) {
        switch (step) {
            case "hide" -> voice.hide();
            case "show" -> voice.show();
            default -> throw new IllegalArgumentException(step);
        }
    }

    private static Need need(NeedStatus status) {
        var made = new ArrayList<Need>();
        quietly(Role.STAFF, null, () -> made.add(new Need(UUID.randomUUID(), WORDS)));
        var way = switch (status) {
            case OPEN -> List.<String>of();
            case TAKEN_UP -> List.of("take-up");
            case MET -> List.of("take-up", "meet");
            case DROPPED -> List.of("drop");
        };
        way.forEach(step -> quietly(Role.ADMINISTRATOR, REASON, () -> take(made.getFirst(), step)));
        return made.getFirst();
    }

    private static void take(Need need, String step) {
        switch (step) {
            case "take-up" -> need.takeUp();
            case "meet" -> need.meet(WORDS);
            case "drop" -> need.drop();
            case "reopen" -> need.reopen();
            default -> throw new IllegalArgumentException(step);
        }
    }

    private String refused(Runnable step) {
        var messages = new ArrayList<String>();
        as(
                Role.ADMINISTRATOR,
                null,
                () -> assertThatExceptionOfType(TransitionRefused.class)
                        .isThrownBy(step::run)
                        .satisfies(failure -> messages.add(failure.message())));
        return messages.getFirst();
    }

    private void as(Role role, @Nullable Reason reason, Runnable work) {
        LifeCycleMatrix.as(role, reason, announced, work);
    }

    private static void quietly(Role role, @Nullable Reason reason, Runnable work) {
        LifeCycleMatrix.as(role, reason, new ArrayList<>(), work);
    }
}
