package mk.infocenter.alliances.people;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import mk.infocenter.alliances.keys.DataKey;
import mk.infocenter.alliances.people.vault.PersonKeys;
import mk.infocenter.alliances.tenancy.TenantContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Seals what is known of a person and opens it again, always for one row: what is sealed for one record opens in no
 * other, of this tenant or of another.
 */
@Component
public class Vault {

    private static final JsonMapper JSON = JsonMapper.builder()
            .changeDefaultPropertyInclusion(
                    _ -> JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.NON_NULL))
            .build();

    private final PersonKeys keys;

    Vault(PersonKeys keys) {
        this.keys = keys;
    }

    /** A note about a person that a record of another kind carries; null stays null. */
    public byte @Nullable [] sealNote(UUID person, String record, @Nullable String note) {
        return note == null || note.isBlank()
                ? null
                : keys.of(person).seal(note.strip().getBytes(StandardCharsets.UTF_8), context(record));
    }

    /** The note again, null where there is none or the person was erased. */
    public @Nullable String openNote(UUID person, String record, byte @Nullable [] sealed) {
        if (sealed == null) {
            return null;
        }
        return keys.find(person)
                .map(key -> new String(key.open(sealed, context(record)), StandardCharsets.UTF_8))
                .orElse(null);
    }

    byte[] seal(DataKey key, UUID person, PersonalData data) {
        return key.seal(JSON.writeValueAsBytes(VaultEntry.of(data)), context("person/1", person));
    }

    VaultEntry open(DataKey key, UUID person, byte[] sealed) {
        return JSON.readValue(key.open(sealed, context("person/1", person)), VaultEntry.class);
    }

    PersonalData open(Person person) {
        return open(keys.of(person.getId()), person.getId(), person.getSealed()).data();
    }

    private static String context(String kind, UUID person) {
        return kind + "|" + TenantContext.requiredTenant() + "|" + person;
    }

    private static String context(String record) {
        return "note/1|" + TenantContext.requiredTenant() + "|" + record;
    }
}
