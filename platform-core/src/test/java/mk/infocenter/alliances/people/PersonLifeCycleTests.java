package mk.infocenter.alliances.people;

import static mk.infocenter.alliances.tenancy.LifeCycleMatrix.as;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import mk.infocenter.alliances.tenancy.LifeCycleMatrix;
import mk.infocenter.alliances.tenancy.Reason;
import mk.infocenter.alliances.tenancy.Role;
import org.junit.jupiter.api.Test;

class PersonLifeCycleTests {

    private static final LocalDate DAY = LocalDate.parse("2026-11-27");

    @Test
    void nobodyComesBack() {
        assertThat(LifeCycleMatrix.of(Person.LIFE_CYCLE, PersonLifeCycleTests::inState, PersonLifeCycleTests::take))
                .isEqualTo("""
                        PRESENT merge MERGED by STAFF, ADMINISTRATOR with reason
                        PRESENT erase ERASED by ADMINISTRATOR with reason
                        PRESENT expire ERASED by SYSTEM""");
    }

    private static void take(Person person, String step) {
        switch (step) {
            case "merge" -> person.mergeInto(person(), person.getVersion());
            case "erase" -> person.erase(DAY);
            case "expire" -> person.expire(DAY);
            default -> throw new IllegalArgumentException(step);
        }
    }

    private static Person inState(PersonState state) {
        var person = person();
        switch (state) {
            case PRESENT -> {}
            case MERGED -> as(Role.STAFF, new Reason("Because"), new ArrayList<>(), () -> take(person, "merge"));
            case ERASED -> as(Role.SYSTEM, null, new ArrayList<>(), () -> take(person, "expire"));
        }
        return person;
    }

    private static Person person() {
        var made = new ArrayList<Person>();
        as(Role.STAFF, null, new ArrayList<>(), () -> made.add(new Person(_ -> new byte[0])));
        return made.getFirst();
    }
}
