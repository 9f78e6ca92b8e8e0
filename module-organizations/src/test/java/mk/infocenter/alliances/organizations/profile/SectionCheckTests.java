package mk.infocenter.alliances.organizations.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import mk.infocenter.alliances.organizations.OrganizationFixtures;
import mk.infocenter.alliances.organizations.Profile;
import mk.infocenter.alliances.organizations.Section;
import mk.infocenter.alliances.organizations.SectionVerified;
import mk.infocenter.alliances.tenancy.LifeCycleMatrix;
import mk.infocenter.alliances.tenancy.Reason;
import mk.infocenter.alliances.tenancy.Role;
import mk.infocenter.alliances.tenancy.TenantEvent;
import mk.infocenter.alliances.tenancy.TransitionRefused;
import org.junit.jupiter.api.Test;

class SectionCheckTests {

    private static final UUID ORGANIZATION = UUID.randomUUID();
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 1);
    private static final Profile WHOLE = OrganizationFixtures.profile(0, "Summary");

    @Test
    void goesThroughItsLifeCycle() {
        assertThat(LifeCycleMatrix.of(SectionCheck.LIFE_CYCLE, SectionCheckTests::inState, SectionCheckTests::take))
                .isEqualTo("""
                        UNVERIFIED request REQUESTED by STAFF, ADMINISTRATOR
                        UNVERIFIED verify VERIFIED by OFFICER
                        REQUESTED verify VERIFIED by OFFICER
                        REQUESTED return UNVERIFIED by OFFICER with reason
                        VERIFIED verify VERIFIED by OFFICER
                        VERIFIED change CHANGED by STAFF, ADMINISTRATOR, SYSTEM
                        VERIFIED expire EXPIRED by SYSTEM
                        CHANGED verify VERIFIED by OFFICER
                        CHANGED return UNVERIFIED by OFFICER with reason
                        EXPIRED request REQUESTED by STAFF, ADMINISTRATOR
                        EXPIRED verify VERIFIED by OFFICER""");
    }

    @Test
    void whatSaysNothingIsNotChecked() {
        var check = inState(CheckStatus.UNVERIFIED).of(OrganizationFixtures.blank());

        for (var step : List.of("request", "verify")) {
            LifeCycleMatrix.as(
                    step.equals("request") ? Role.STAFF : Role.OFFICER,
                    null,
                    new ArrayList<>(),
                    () -> assertThatExceptionOfType(TransitionRefused.class)
                            .isThrownBy(() -> take(check, step))
                            .satisfies(
                                    refused -> assertThat(refused.message()).isEqualTo("section-check.guard.empty")));
        }
    }

    @Test
    void tellsWhomItWaitsFor() {
        assertThat(holder(CheckStatus.UNVERIFIED)).isEqualTo(Holder.NOBODY);
        assertThat(holder(CheckStatus.REQUESTED)).isEqualTo(Holder.NETWORK);
        assertThat(holder(CheckStatus.VERIFIED)).isEqualTo(Holder.NOBODY);
        assertThat(holder(CheckStatus.CHANGED)).isEqualTo(Holder.NETWORK);
        assertThat(holder(CheckStatus.EXPIRED)).isEqualTo(Holder.ORGANIZATION);
        var returned = inState(CheckStatus.REQUESTED);
        LifeCycleMatrix.as(Role.OFFICER, new Reason("A wrong number"), new ArrayList<>(), returned::sendBack);
        assertThat(returned.details().holder()).isEqualTo(Holder.ORGANIZATION);
        assertThat(returned.details().returned()).isEqualTo("A wrong number");
    }

    @Test
    void tellsThatASectionIsVerified() {
        var announced = new ArrayList<TenantEvent>();
        var check = inState(CheckStatus.REQUESTED);
        LifeCycleMatrix.as(Role.OFFICER, null, announced, () -> take(check, "verify"));

        assertThat(announced).singleElement().isInstanceOfSatisfying(SectionVerified.class, event -> {
            assertThat(event.check()).isEqualTo(check.getId());
            assertThat(event.organization()).isEqualTo(ORGANIZATION);
        });
        assertThat(check.details().verifiedUntil()).isEqualTo(TODAY.plusYears(1));
        assertThat(check.details().verifiedRevision()).isEqualTo(7);
    }

    private static Holder holder(CheckStatus status) {
        return inState(status).details().holder();
    }

    private static SectionCheck inState(CheckStatus status) {
        var made = new ArrayList<SectionCheck>();
        LifeCycleMatrix.as(
                Role.STAFF,
                null,
                new ArrayList<>(),
                () -> made.add(new SectionCheck(ORGANIZATION, Section.LEGAL).of(WHOLE)));
        var check = made.getFirst();
        var way = switch (status) {
            case UNVERIFIED -> List.<String>of();
            case REQUESTED -> List.of("request");
            case VERIFIED -> List.of("verify");
            case CHANGED -> List.of("verify", "change");
            case EXPIRED -> List.of("verify", "expire");
        };
        for (var step : way) {
            var role = switch (step) {
                case "verify" -> Role.OFFICER;
                case "expire" -> Role.SYSTEM;
                default -> Role.STAFF;
            };
            LifeCycleMatrix.as(role, null, new ArrayList<>(), () -> take(check, step));
        }
        return check;
    }

    private static void take(SectionCheck check, String step) {
        switch (step) {
            case "request" -> check.request();
            case "verify" -> check.verify(TODAY, TODAY.plusYears(1), 7);
            case "return" -> check.sendBack();
            case "change" -> check.change();
            case "expire" -> check.expire();
            default -> throw new IllegalArgumentException(step);
        }
    }
}
