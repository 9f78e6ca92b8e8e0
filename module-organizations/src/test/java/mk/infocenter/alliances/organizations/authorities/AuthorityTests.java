package mk.infocenter.alliances.organizations.authorities;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.UUID;
import mk.infocenter.alliances.tenancy.LifeCycleMatrix;
import mk.infocenter.alliances.tenancy.LocalizedText;
import mk.infocenter.alliances.tenancy.Reason;
import mk.infocenter.alliances.tenancy.Role;
import org.junit.jupiter.api.Test;

class AuthorityTests {

    private static final AuthorityText TEXT =
            new AuthorityText(AuthorityKind.MAYOR, "MK-109", LocalizedText.of("Градоначалник", "Kryetari", "Mayor"));

    @Test
    void goesThroughItsLifeCycle() {
        assertThat(LifeCycleMatrix.of(Authority.LIFE_CYCLE, AuthorityTests::inState, AuthorityTests::take))
                .isEqualTo("""
                        PROPOSED rename PROPOSED by STAFF, ADMINISTRATOR, OFFICER
                        PROPOSED list LISTED by OFFICER
                        PROPOSED merge MERGED by OFFICER
                        LISTED correct LISTED by OFFICER
                        LISTED dissolve DISSOLVED by OFFICER with reason
                        DISSOLVED list LISTED by OFFICER""");
    }

    private static Authority inState(AuthorityStatus status) {
        var made = new ArrayList<Authority>();
        LifeCycleMatrix.as(Role.OFFICER, new Reason("Because"), new ArrayList<>(), () -> {
            var authority = new Authority(TEXT);
            switch (status) {
                case PROPOSED -> {}
                case LISTED -> authority.list();
                case MERGED -> authority.merge(UUID.randomUUID());
                case DISSOLVED -> {
                    authority.list();
                    authority.dissolve();
                }
            }
            made.add(authority);
        });
        return made.getFirst();
    }

    private static void take(Authority authority, String step) {
        switch (step) {
            case "rename" -> authority.rename(0, TEXT);
            case "correct" -> authority.correct(0, TEXT);
            case "list" -> authority.list();
            case "merge" -> authority.merge(UUID.randomUUID());
            case "dissolve" -> authority.dissolve();
            default -> throw new IllegalArgumentException(step);
        }
    }
}
