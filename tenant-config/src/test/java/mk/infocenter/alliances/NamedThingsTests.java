package mk.infocenter.alliances;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.Stream;
import mk.infocenter.alliances.audit.RecordKind;
import mk.infocenter.alliances.audit.RecordKinds;
import mk.infocenter.alliances.database.DatabaseRole;
import mk.infocenter.alliances.database.TestDatabase;
import mk.infocenter.alliances.tenancy.Role;
import mk.infocenter.alliances.tenancy.TransitionRefused;
import mk.infocenter.alliances.tenancy.UseCase;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;

/** Whatever the history can show has a name in each language, and every audited column is shown. */
@DeploymentTest
class NamedThingsTests {

    /** Keys and what tells a reader nothing: of what a file or a comment stands beside, and where a file is kept. */
    private static final List<String> KEYS = List.of(
            "tenant_id",
            "id",
            "rev",
            "revtype",
            "sort_name",
            "file_hash",
            "network_lead",
            "kind",
            "record",
            "record_id",
            "storage");

    @Autowired
    MessageSource messages;

    @Autowired
    RecordKinds kinds;

    @Test
    void everythingHasItsName() {
        var codes = new TreeSet<String>();
        Stream.of(Role.values()).forEach(role -> codes.add("role." + role));
        Stream.of(TransitionRefused.Why.values())
                .filter(why -> why != TransitionRefused.Why.GUARD)
                .forEach(why -> codes.add("refused." + why));
        for (var lifeCycle : LifeCycleDocumentTests.all()) {
            for (var status : lifeCycle.first().to().getDeclaringClass().getEnumConstants()) {
                codes.add(lifeCycle.name() + ".status." + status);
            }
            for (var step : lifeCycle.steps()) {
                codes.add(lifeCycle.name() + ".step." + step.name());
                step.guards().forEach(guard -> codes.add(lifeCycle.name() + ".guard." + guard));
            }
        }
        new ClassFileImporter()
                .withImportOption(new ArchitectureTests.WithoutTests())
                .importPackages("mk.infocenter.alliances")
                .forEach(type -> type.getMethods().stream()
                        .filter(method -> method.isAnnotatedWith(UseCase.class))
                        .forEach(method -> codes.add("usecase."
                                + method.getAnnotationOfType(UseCase.class).value())));
        assertThat(codes).contains("usecase.edit-profile", "usecase.suspend-tenant", "tenant.step.suspend");
        for (var kind : kinds.all()) {
            codes.add("record." + kind.name());
            kind.fields().forEach(field -> codes.add("record." + kind.name() + "." + field.column()));
            kind.collections().forEach(values -> codes.add("record." + kind.name() + "." + values.column()));
        }
        for (var language : List.of("mk", "sq", "en")) {
            assertThat(codes)
                    .allSatisfy(code -> assertThat(messages.getMessage(code, null, Locale.of(language)))
                            .isNotBlank());
        }
    }

    @Test
    void everyAuditedColumnIsShown() throws SQLException {
        for (var kind : kinds.all()) {
            var shown = Stream.concat(kind.fields().stream().map(RecordKind.Field::column), KEYS.stream())
                    .toList();
            assertThat(columns(kind.table() + "_aud")).as(kind.name()).isSubsetOf(shown);
        }
    }

    private static List<String> columns(String table) throws SQLException {
        try (var owner = TestDatabase.connect(DatabaseRole.OWNER);
                var statement = owner.prepareStatement("select array_agg(attname::text) from pg_attribute"
                        + " where attrelid = ?::regclass and attnum > 0 and not attisdropped")) {
            statement.setString(1, table);
            var rows = statement.executeQuery();
            rows.next();
            return List.of((String[]) rows.getArray(1).getArray());
        }
    }
}
