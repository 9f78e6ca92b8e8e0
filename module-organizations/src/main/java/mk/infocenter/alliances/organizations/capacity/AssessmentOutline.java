package mk.infocenter.alliances.organizations.capacity;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An assessment round as a line of a list; it tells levels and nothing of their grounds. */
public record AssessmentOutline(
        String tenant,
        UUID id,
        int number,
        UUID rubric,
        AssessmentStatus status,
        Instant since,
        @Nullable LocalDate due,
        @Nullable LocalDate agreedOn,
        Levels levels) {}
