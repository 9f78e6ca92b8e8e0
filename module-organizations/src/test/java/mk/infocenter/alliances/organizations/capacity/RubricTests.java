package mk.infocenter.alliances.organizations.capacity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import mk.infocenter.alliances.api.InvalidField;
import mk.infocenter.alliances.tenancy.LifeCycleMatrix;
import mk.infocenter.alliances.tenancy.LocalizedText;
import mk.infocenter.alliances.tenancy.Reason;
import mk.infocenter.alliances.tenancy.Role;
import org.junit.jupiter.api.Test;

class RubricTests {

    private static final Set<String> LANGUAGES = Set.of("mk", "sq", "en");
    private static final LocalizedText WORDS = LocalizedText.of("Збор", "Fjalë", "Word");

    @Test
    void goesThroughItsLifeCycle() {
        assertThat(LifeCycleMatrix.of(Rubric.LIFE_CYCLE, RubricTests::inState, RubricTests::take))
                .isEqualTo("""
                        DRAFT describe DRAFT by OFFICER, MANAGER, SYSTEM
                        DRAFT publish PUBLISHED by MANAGER, SYSTEM
                        PUBLISHED retire RETIRED by MANAGER with reason""");
    }

    @Test
    void isPublishedInAllLanguagesAlone() {
        var rubric = inState(RubricStatus.DRAFT);
        var whole = capacity(rubric, WORDS);
        var gap = capacity(rubric, LocalizedText.of("Збор", "", "Word"));

        for (var incomplete : List.of(List.<RubricCapacity>of(), List.of(whole, gap))) {
            LifeCycleMatrix.as(
                    Role.MANAGER,
                    null,
                    new ArrayList<>(),
                    () -> assertThatExceptionOfType(InvalidField.class)
                            .isThrownBy(() -> rubric.publish(incomplete, LANGUAGES)));
        }
        assertThat(rubric.status()).isEqualTo(RubricStatus.DRAFT);
    }

    @Test
    void aCapacityHasFourLevelsAndATargetAmongThem() {
        assertThatIllegalArgumentException().isThrownBy(() -> new CapacityText(WORDS, WORDS, List.of(WORDS), 1));
        for (var target : new int[] {0, 5}) {
            assertThatExceptionOfType(InvalidField.class)
                    .isThrownBy(() -> new CapacityText(WORDS, WORDS, List.of(WORDS, WORDS, WORDS, WORDS), target));
        }
    }

    /** What the module brings along can be published as it is. */
    @Test
    void theFirstOneIsWhole() {
        var texts = FirstRubric.texts();

        assertThat(texts.keySet())
                .containsExactly(
                        "GOVERNANCE",
                        "FINANCE",
                        "PEOPLE",
                        "MOBILIZATION",
                        "ADVOCACY",
                        "COMMUNICATION",
                        "SUSTAINABILITY");
        var rubric = inState(RubricStatus.DRAFT);
        assertThat(texts.entrySet())
                .allMatch(text ->
                        new RubricCapacity(rubric.getId(), text.getKey(), 1, text.getValue()).describedIn(LANGUAGES));
    }

    private static RubricCapacity capacity(Rubric rubric, LocalizedText last) {
        return new RubricCapacity(
                rubric.getId(), "FINANCE", 1, new CapacityText(WORDS, WORDS, List.of(WORDS, WORDS, WORDS, last), 3));
    }

    private static Rubric inState(RubricStatus status) {
        var made = new ArrayList<Rubric>();
        LifeCycleMatrix.as(Role.MANAGER, new Reason("Because"), new ArrayList<>(), () -> {
            var rubric = new Rubric(1);
            if (status != RubricStatus.DRAFT) {
                take(rubric, "publish");
            }
            if (status == RubricStatus.RETIRED) {
                rubric.retire();
            }
            made.add(rubric);
        });
        return made.getFirst();
    }

    private static void take(Rubric rubric, String step) {
        switch (step) {
            case "describe" -> rubric.describe();
            case "publish" -> rubric.publish(List.of(capacity(rubric, WORDS)), LANGUAGES);
            case "retire" -> rubric.retire();
            default -> throw new IllegalArgumentException(step);
        }
    }
}
