package mk.infocenter.alliances.mail;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import mk.infocenter.alliances.database.DatabaseAccess;
import mk.infocenter.alliances.mail.Outbox.Kept;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Service;

/** Shows letters instead of sending them, where the platform is only tried out: embedded database, no mail server. */
@Service
public class LocalOutbox {

    private final Outbox outbox;
    private final Seals seals;
    private final Renderer renderer;
    private final boolean open;

    LocalOutbox(
            Outbox outbox,
            Seals seals,
            Renderer renderer,
            DatabaseAccess database,
            ObjectProvider<JavaMailSender> server) {
        this.outbox = outbox;
        this.seals = seals;
        this.renderer = renderer;
        this.open = database.embedded() && server.getIfAvailable() == null;
    }

    /** A letter that waits to be read here. */
    public record Waiting(UUID id, Instant created, Rendered letter) {}

    /** Whether there is anything to see; elsewhere every letter is somebody else's. */
    public boolean open() {
        return open;
    }

    /** A page of letters, newest first. */
    public List<Waiting> page(@Nullable UUID before, int size) {
        return open
                ? outbox.page(before, size).stream()
                        .flatMap(letter -> waiting(letter).stream())
                        .toList()
                : List.of();
    }

    public Optional<Waiting> find(UUID id) {
        return open ? outbox.find(id).flatMap(this::waiting) : Optional.empty();
    }

    private Optional<Waiting> waiting(Kept letter) {
        return Optional.ofNullable(letter.payload())
                .map(payload -> seals.open(letter.id(), payload))
                .map(payload -> new Waiting(letter.id(), letter.created(), renderer.render(letter, payload)));
    }
}
