package mk.infocenter.alliances.organizations;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import mk.infocenter.alliances.audit.RecordKind;
import mk.infocenter.alliances.audit.RecordKind.Field;
import mk.infocenter.alliances.audit.RecordKind.Form;
import mk.infocenter.alliances.search.RecordRow;
import mk.infocenter.alliances.search.Searchable;
import mk.infocenter.alliances.search.Searchable.Words;
import mk.infocenter.alliances.tenancy.LocalizedText;
import mk.infocenter.alliances.tenancy.Municipalities;
import mk.infocenter.alliances.tenancy.Role;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How the history of this module's records reads, and by what words they are found. */
@Configuration(proxyBeanMethods = false)
class OrganizationRecords {

    @Bean
    RecordKind organizationKind() {
        return new RecordKind(
                "organization",
                "organization",
                null,
                List.of(
                        new Field("summary", Form.LOCALIZED),
                        new Field("mission", Form.LOCALIZED),
                        new Field("themes", Form.CODE),
                        new Field("registration_number", Form.TEXT),
                        new Field("legal_form", Form.CODE),
                        new Field("founded", Form.TEXT),
                        new Field("languages", Form.CODE),
                        new Field("staff", Form.TEXT),
                        new Field("volunteers", Form.TEXT),
                        new Field("members", Form.TEXT),
                        new Field("address", Form.LOCALIZED),
                        new Field("email", Form.TEXT),
                        new Field("phone", Form.TEXT),
                        new Field("website", Form.TEXT),
                        new Field("links", Form.TEXT),
                        new Field("figures", Form.KEYED)),
                List.of());
    }

    /** By its name, by what it says of itself, and by where it sits and works; it is public as soon as it is there. */
    @Bean
    Searchable organizationsFound(Municipalities municipalities) {
        return Searchable.of(
                        "organization",
                        "building",
                        "/organization",
                        Set.of(Role.STAFF, Role.OFFICER, Role.MANAGER),
                        row -> new Words(row.organizationName(), row.localized("summary"), more(row, municipalities)))
                .withOrganization()
                .inNetwork("/network/tenants/{tenant}")
                .onSite("/o/{tenant}", _ -> true);
    }

    private static List<LocalizedText> more(RecordRow row, Municipalities municipalities) {
        return Stream.concat(
                        Stream.of(row.localized("mission"), row.localized("address")),
                        row.municipalities().stream()
                                .map(code -> municipalities.get(code).name()))
                .toList();
    }
}
