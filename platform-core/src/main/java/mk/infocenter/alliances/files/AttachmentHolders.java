package mk.infocenter.alliances.files;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import mk.infocenter.alliances.tenancy.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** All modules' records that hold files, asked as one. A record that may not be read is not there. */
@Component
public class AttachmentHolders {

    private final Map<String, AttachmentHolder> holders;

    AttachmentHolders(List<AttachmentHolder> holders) {
        this.holders = holders.stream().collect(Collectors.toMap(AttachmentHolder::kind, Function.identity()));
    }

    public AttachmentHolder of(String kind) {
        return Optional.ofNullable(holders.get(kind)).orElseThrow(() -> new NotFound("holder of files " + kind));
    }

    /** Fails with {@link NotFound} where whoever acts may not read the record. */
    public Owner require(@Nullable Owner owner) {
        if (owner == null || !of(owner.kind()).shows(owner.id())) {
            throw new NotFound("record with files " + owner);
        }
        return owner;
    }

    /** The same where they may not add and remove its files. */
    public Owner requireChange(@Nullable Owner owner) {
        var found = require(owner);
        if (!of(found.kind()).changes(found.id())) {
            throw new NotFound("record whose files change " + found);
        }
        return found;
    }
}
