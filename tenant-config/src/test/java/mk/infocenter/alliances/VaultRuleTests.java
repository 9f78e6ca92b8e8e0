package mk.infocenter.alliances;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import jakarta.persistence.Entity;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import mk.infocenter.alliances.database.DatabaseRole;
import mk.infocenter.alliances.database.TestDatabase;
import mk.infocenter.planted.PlantedContact;
import org.junit.jupiter.api.Test;

/**
 * Personal data is in the vault and nowhere else: an erasure could not reach it there. A column or a field whose name says
 * otherwise needs a line here, with the reason why it is no citizen's.
 */
@DeploymentTest
class VaultRuleTests {

    /** Words of a name, in a column or, with capitals in place of underscores, in a field. */
    private static final Pattern PERSONAL = Pattern.compile("(^|.*_)(e_?mail|phone|telephone|mobile|"
            + "(first|last|given|family|full|middle|maiden)_name|surname|birth|born|birthday|age_group|sex|gender|"
            + "embg|ssn|national_(id|number)|street|postal|address|iban)(_.*|$)");

    private static final Set<String> ALLOWED = Set.of(
            // Who signs in; an account belongs to its owner, and staff are no citizens in a list.
            "account.email",
            // Whom an organization asks to work for it, sealed, out of the history, and forgotten with the answer.
            "invitation.sealed_address",
            "invitation.sealedAddress",
            // Keyed hashes, by which a letter is found and an address that wants none is spared.
            "mail_unreachable.address_hash",
            "mail_unsubscription.address_hash",
            "outgoing_mail.address_hash",
            // How organizations are reached in public.
            "candidate.email",
            "candidate.phone",
            "organization.email",
            "organization.phone",
            "organization.address",
            // Broad groups for statistics, which whoever answers a consultation may tell. Who leaves a contact is named
            // by
            // an id of the vault alone, so that they are nobody's as soon as that person is erased.
            "voice.sex",
            "voice.age_group",
            "voice.ageGroup");

    @Test
    void noTableOutsideTheVaultKeepsPeople() throws SQLException {
        try (var owner = TestDatabase.connect(DatabaseRole.OWNER)) {
            assertThat(columns(owner)).isEmpty();
        }
    }

    @Test
    void noEntityOutsideTheVaultKeepsPeople() {
        assertThat(fields(new ClassFileImporter()
                        .withImportOption(new ArchitectureTests.WithoutTests())
                        .importPackages("mk.infocenter.alliances")))
                .isEmpty();
    }

    @Test
    void plantedOnesAreFound() throws SQLException {
        try (var owner = TestDatabase.connect(DatabaseRole.OWNER)) {
            owner.setAutoCommit(false);
            try (var statement = owner.createStatement()) {
                statement.execute("create table planted (tenant_id text, person_id uuid, contact_email text, "
                        + "last_name text, date_of_birth date, phone_2 text, emailed_at date, manager_id uuid)");
            }
            assertThat(columns(owner))
                    .containsExactly(
                            "planted.contact_email", "planted.date_of_birth", "planted.last_name", "planted.phone_2");
            owner.rollback();
        }
        assertThat(fields(new ClassFileImporter().importClasses(PlantedContact.class)))
                .containsExactlyInAnyOrder(
                        "PlantedContact.contactEmail", "PlantedContact.lastName", "PlantedContact.birthYear");
    }

    private static List<String> columns(Connection owner) throws SQLException {
        var found = new ArrayList<String>();
        try (var statement = owner.createStatement();
                var rows = statement.executeQuery("select c.relname, a.attname from pg_class c"
                        + " join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped"
                        + " where c.relkind in ('r', 'p') and c.relnamespace = 'public'::regnamespace"
                        + " order by 1, 2")) {
            while (rows.next()) {
                var table = rows.getString("relname");
                var column = rows.getString("attname");
                if (PERSONAL.matcher(column).matches()
                        && !ALLOWED.contains(table.replaceFirst("_aud$", "") + "." + column)) {
                    found.add(table + "." + column);
                }
            }
        }
        return found;
    }

    private static List<String> fields(JavaClasses classes) {
        return classes.stream()
                .filter(type -> type.isAnnotatedWith(Entity.class))
                .flatMap(VaultRuleTests::fields)
                .toList();
    }

    private static Stream<String> fields(JavaClass entity) {
        return entity.getFields().stream()
                .filter(field -> PERSONAL.matcher(field.getName()
                                .replaceAll("([a-z0-9])([A-Z])", "$1_$2")
                                .toLowerCase(java.util.Locale.ROOT))
                        .matches())
                .filter(field -> !ALLOWED.contains(
                        entity.getSimpleName().toLowerCase(java.util.Locale.ROOT) + "." + field.getName()))
                .map(field -> entity.getSimpleName() + "." + field.getName());
    }
}
