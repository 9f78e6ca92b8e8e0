package mk.infocenter.alliances.organizations.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.ArrayList;
import mk.infocenter.alliances.api.InvalidField;
import mk.infocenter.alliances.tenancy.LifeCycleMatrix;
import mk.infocenter.alliances.tenancy.LocalizedText;
import mk.infocenter.alliances.tenancy.Reason;
import mk.infocenter.alliances.tenancy.Role;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DocumentTests {

    private static final LocalDate FROM = LocalDate.of(2026, 1, 1);
    private static final Reason REASON = new Reason("Because");

    @Test
    void goesThroughItsLifeCycle() {
        assertThat(LifeCycleMatrix.of(Document.LIFE_CYCLE, DocumentTests::inState, DocumentTests::take))
                .isEqualTo("""
                        VALID revise VALID by STAFF, ADMINISTRATOR
                        VALID expire EXPIRED by SYSTEM
                        VALID withdraw WITHDRAWN by STAFF, ADMINISTRATOR with reason
                        EXPIRED revise VALID by STAFF, ADMINISTRATOR
                        EXPIRED withdraw WITHDRAWN by STAFF, ADMINISTRATOR with reason""");
    }

    @Test
    void aRiskGoesThroughItsOwn() {
        assertThat(LifeCycleMatrix.of(RiskFlag.LIFE_CYCLE, DocumentTests::risk, (flag, _) -> flag.clear()))
                .isEqualTo("RAISED clear CLEARED by OFFICER with reason");
        assertThat(risk(RiskStatus.CLEARED).details().cleared()).isEqualTo("Because");
    }

    @Test
    void itsDaysFollowEachOther() {
        assertThat(wrong(() -> new DocumentText(DocumentKind.OTHER, LocalizedText.EMPTY, FROM, null)))
                .isEqualTo("title");
        assertThat(wrong(() -> text(FROM.minusDays(1)))).isEqualTo("validUntil");
        assertThat(text(FROM).over(FROM)).isFalse();
        assertThat(text(FROM).over(FROM.plusDays(1))).isTrue();
        assertThat(text(null).over(LocalDate.MAX)).isFalse();
    }

    private static String wrong(Runnable attempt) {
        var fields = new ArrayList<String>();
        assertThatExceptionOfType(InvalidField.class)
                .isThrownBy(attempt::run)
                .satisfies(failure -> fields.add(failure.field()));
        return fields.getFirst();
    }

    private static DocumentText text(@Nullable LocalDate until) {
        return new DocumentText(DocumentKind.STATUTE, LocalizedText.EMPTY, FROM, until);
    }

    private static Document inState(DocumentStatus status) {
        var made = new ArrayList<Document>();
        LifeCycleMatrix.as(Role.STAFF, null, new ArrayList<>(), () -> made.add(new Document(text(null))));
        var document = made.getFirst();
        if (status == DocumentStatus.EXPIRED) {
            LifeCycleMatrix.as(Role.SYSTEM, null, new ArrayList<>(), document::expire);
        } else if (status == DocumentStatus.WITHDRAWN) {
            LifeCycleMatrix.as(Role.STAFF, REASON, new ArrayList<>(), document::withdraw);
        }
        return document;
    }

    private static void take(Document document, String step) {
        switch (step) {
            case "revise" -> document.revise(0, text(null));
            case "expire" -> document.expire();
            case "withdraw" -> document.withdraw();
            default -> throw new IllegalArgumentException(step);
        }
    }

    private static RiskFlag risk(RiskStatus status) {
        var made = new ArrayList<RiskFlag>();
        LifeCycleMatrix.as(
                Role.OFFICER,
                null,
                new ArrayList<>(),
                () -> made.add(new RiskFlag(RiskKind.FINANCE, RiskLevel.HIGH, new Reason("No account for 2025"))));
        if (status == RiskStatus.CLEARED) {
            LifeCycleMatrix.as(Role.OFFICER, REASON, new ArrayList<>(), made.getFirst()::clear);
        }
        return made.getFirst();
    }
}
