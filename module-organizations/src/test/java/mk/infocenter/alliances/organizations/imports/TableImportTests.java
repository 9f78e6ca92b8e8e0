package mk.infocenter.alliances.organizations.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import mk.infocenter.alliances.organizations.imports.Findings.Problem;
import mk.infocenter.alliances.tenancy.LifeCycleMatrix;
import mk.infocenter.alliances.tenancy.Reason;
import mk.infocenter.alliances.tenancy.Role;
import mk.infocenter.alliances.tenancy.TransitionRefused;
import org.junit.jupiter.api.Test;

class TableImportTests {

    private static final Findings RIGHT = new Findings(List.of(), 3, List.of(7));
    private static final Findings WRONG =
            new Findings(List.of(new Problem(2, "email", "m", 0), new Problem(2, "name", "m", 0)), 2, List.of());

    @Test
    void goesThroughItsLifeCycle() {
        assertThat(LifeCycleMatrix.of(TableImport.LIFE_CYCLE, TableImportTests::in, TableImportTests::take))
                .isEqualTo("""
                        UPLOADED check CHECKED by STAFF, ADMINISTRATOR, OFFICER, MANAGER
                        UPLOADED discard DISCARDED by STAFF, ADMINISTRATOR, OFFICER, MANAGER
                        CHECKED check CHECKED by STAFF, ADMINISTRATOR, OFFICER, MANAGER
                        CHECKED save SAVING by STAFF, ADMINISTRATOR, OFFICER, MANAGER
                        CHECKED discard DISCARDED by STAFF, ADMINISTRATOR, OFFICER, MANAGER
                        SAVING give-back CHECKED by STAFF, ADMINISTRATOR, OFFICER, MANAGER
                        SAVING finish SAVED by STAFF, ADMINISTRATOR, OFFICER, MANAGER""");
    }

    @Test
    void candidatesAreTakenOffTheListAndBack() {
        assertThat(LifeCycleMatrix.of(Candidate.LIFE_CYCLE, TableImportTests::candidate, (candidate, step) -> {
                    switch (step) {
                        case "edit" -> candidate.edit(candidate.getVersion(), candidate.text());
                        case "remove" -> candidate.remove();
                        default -> candidate.restore();
                    }
                }))
                .isEqualTo("""
                        LISTED edit LISTED by OFFICER, MANAGER
                        LISTED remove REMOVED by OFFICER, MANAGER
                        REMOVED restore LISTED by OFFICER, MANAGER""");
    }

    @Test
    void nothingIsSavedWhileARowIsWrongOrNoneIsNew() {
        var importing = in(ImportStatus.CHECKED);

        as(() -> importing.check(List.of("name"), WRONG));
        assertThat(importing.view().wrong()).as("rows, not problems").isOne();
        assertRefused("wrong", importing);
        as(() -> importing.check(List.of("name"), new Findings(List.of(), 0, List.of(2))));
        assertRefused("nothing", importing);
    }

    @Test
    void findingsAreReadAsTheyWereWritten() {
        assertThat(Findings.read(WRONG.written())).isEqualTo(WRONG);
    }

    private static void assertRefused(String guard, TableImport importing) {
        assertThatExceptionOfType(TransitionRefused.class)
                .isThrownBy(() -> as(importing::save))
                .satisfies(refused -> assertThat(refused.message()).isEqualTo("import.guard." + guard));
    }

    private static TableImport in(ImportStatus status) {
        var made = new ArrayList<TableImport>();
        as(() -> {
            var importing = new TableImport(ImportKind.CONTACTS, 3, new Keeping("contact", LocalDate.of(2028, 1, 1)));
            if (status == ImportStatus.DISCARDED) {
                importing.discard();
            } else if (status != ImportStatus.UPLOADED) {
                importing.check(List.of("name", ""), RIGHT);
            }
            if (status == ImportStatus.SAVING || status == ImportStatus.SAVED) {
                importing.save();
                importing.savedBy(UUID.randomUUID());
            }
            if (status == ImportStatus.SAVED) {
                importing.finish(RIGHT);
            }
            made.add(importing);
        });
        return made.getFirst();
    }

    private static void take(TableImport importing, String step) {
        switch (step) {
            case "check" -> importing.check(List.of("name"), RIGHT);
            case "save" -> importing.save();
            case "give-back" -> importing.giveBack(WRONG);
            case "finish" -> importing.finish(RIGHT);
            case "discard" -> importing.discard();
            default -> throw new IllegalArgumentException(step);
        }
    }

    private static Candidate candidate(CandidateStatus status) {
        var made = new ArrayList<Candidate>();
        LifeCycleMatrix.as(Role.OFFICER, new Reason("Because"), new ArrayList<>(), () -> {
            var candidate = new Candidate(new CandidateText("Sample", null, "MK-109", null, null, null));
            if (status == CandidateStatus.REMOVED) {
                candidate.remove();
            }
            made.add(candidate);
        });
        return made.getFirst();
    }

    private static void as(Runnable work) {
        LifeCycleMatrix.as(Role.STAFF, new Reason("Because"), new ArrayList<>(), work);
    }
}
