package mk.infocenter.alliances.files;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import mk.infocenter.alliances.people.PersonDirectory;
import org.springframework.stereotype.Component;

/** People of the vault hold files too: scans of what they signed, for example. Each is about them. */
@Component
class PersonFiles implements AttachmentHolder {

    private final PersonDirectory people;

    PersonFiles(PersonDirectory people) {
        this.people = people;
    }

    @Override
    public String kind() {
        return "person";
    }

    @Override
    public boolean shows(UUID record) {
        var person = people.named(List.of(record)).get(record);
        return person != null && person.erasedOn() == null && person.id().equals(record);
    }

    @Override
    public String page(UUID record) {
        return "/people/" + record;
    }

    @Override
    public Set<UUID> about(UUID record) {
        return Set.of(record);
    }
}
