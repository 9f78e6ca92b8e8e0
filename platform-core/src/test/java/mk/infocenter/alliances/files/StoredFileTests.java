package mk.infocenter.alliances.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Set;
import java.util.UUID;
import mk.infocenter.alliances.tenancy.LifeCycleMatrix;
import mk.infocenter.alliances.tenancy.Role;
import org.junit.jupiter.api.Test;

class StoredFileTests {

    private static final Owner OWNER = new Owner("person", new UUID(0, 1));

    private final UUID one = UUID.randomUUID();
    private final UUID other = UUID.randomUUID();

    @Test
    void goesThroughItsLifeCycle() {
        assertThat(LifeCycleMatrix.of(StoredFile.LIFE_CYCLE, StoredFileTests::inState, (file, step) -> {
                    switch (step) {
                        case "attach" -> file.attach(OWNER);
                        case "remove" -> file.remove();
                        default -> file.restore();
                    }
                }))
                .isEqualTo("""
                        WAITING attach ATTACHED by STAFF, ADMINISTRATOR, OFFICER, MANAGER, SYSTEM
                        ATTACHED remove REMOVED by STAFF, ADMINISTRATOR, OFFICER, MANAGER, SYSTEM
                        REMOVED restore ATTACHED by STAFF, ADMINISTRATOR""");
    }

    @Test
    void theNameOfAFileWithPersonalDataIsNowhereInItsRow() {
        assertThat(file(Set.of()).summary().name()).isNull();
        assertThat(inState(FileStatus.ATTACHED).summary().name()).isEqualTo("a.pdf");
    }

    @Test
    void followsPeopleWhoWereOne() {
        var file = file(Set.of(one, other));
        file.repoint(one, other);
        assertThat(file.people()).containsExactly(other);
    }

    private static StoredFile file(Set<UUID> people) {
        return new StoredFile(
                "a.pdf", FileType.PDF, new PersonalContent(people, "contact", LocalDate.EPOCH), null, Instant.EPOCH);
    }

    private static StoredFile inState(FileStatus status) {
        var made = new ArrayList<StoredFile>();
        LifeCycleMatrix.as(Role.STAFF, null, new ArrayList<>(), () -> {
            var file = new StoredFile("a.pdf", FileType.PDF, null, null, Instant.EPOCH);
            if (status != FileStatus.WAITING) {
                file.attach(OWNER);
            }
            if (status == FileStatus.REMOVED) {
                file.remove();
            }
            made.add(file);
        });
        return made.getFirst();
    }
}
