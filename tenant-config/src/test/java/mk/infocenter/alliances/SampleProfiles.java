package mk.infocenter.alliances;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import mk.infocenter.alliances.files.FileSamples;
import mk.infocenter.alliances.files.FileType;
import mk.infocenter.alliances.files.Uploads;
import mk.infocenter.alliances.organizations.profile.DocumentKind;
import mk.infocenter.alliances.organizations.profile.DocumentManagement;
import mk.infocenter.alliances.organizations.profile.DocumentText;
import mk.infocenter.alliances.organizations.profile.PictureManagement;
import mk.infocenter.alliances.organizations.profile.PositionKind;
import mk.infocenter.alliances.organizations.profile.PositionManagement;
import mk.infocenter.alliances.organizations.profile.PositionText;
import mk.infocenter.alliances.organizations.profile.RiskKind;
import mk.infocenter.alliances.organizations.profile.RiskLevel;
import mk.infocenter.alliances.organizations.profile.RiskManagement;
import mk.infocenter.alliances.people.PersonManagement;
import mk.infocenter.alliances.people.PersonalData;
import mk.infocenter.alliances.tenancy.Actor;
import mk.infocenter.alliances.tenancy.LocalizedText;
import mk.infocenter.alliances.tenancy.Reason;
import mk.infocenter.alliances.tenancy.Role;
import mk.infocenter.alliances.tenancy.Scope;
import mk.infocenter.alliances.tenancy.TenantContext;
import mk.infocenter.alliances.web.Dates;
import org.springframework.stereotype.Component;

/** A paper, a position, a picture and a risk of an organization for tests of the whole, made once for each tenant. */
@Component
class SampleProfiles {

    private static final UUID NOBODY = new UUID(0, 0);

    private final DocumentManagement documents;
    private final RiskManagement risks;
    private final PositionManagement positions;
    private final PersonManagement people;
    private final PictureManagement pictures;
    private final Uploads uploads;
    private final Map<String, UUID> papers = new ConcurrentHashMap<>();
    private final Map<String, UUID> flags = new ConcurrentHashMap<>();

    SampleProfiles(
            DocumentManagement documents,
            RiskManagement risks,
            PositionManagement positions,
            PersonManagement people,
            PictureManagement pictures,
            Uploads uploads) {
        this.documents = documents;
        this.risks = risks;
        this.positions = positions;
        this.people = people;
        this.pictures = pictures;
        this.uploads = uploads;
    }

    /** The path with the tenant's records; with ids of none where there is no such tenant. */
    String in(String path, String tenant) {
        var named = path;
        if (path.contains("documents/{")) {
            named = named.replace("{document}", paper(tenant)).replace("documents/{id}", "documents/" + paper(tenant));
        }
        if (path.contains("{position}")) {
            named = named.replace("{position}", position(tenant));
        }
        if (path.contains("{picture}")) {
            named = named.replace("{picture}", picture(tenant));
        }
        if (path.contains("risk")) {
            named = named.replace("{flag}", flag(tenant)).replace("risk-flags/{id}", "risk-flags/" + flag(tenant));
        }
        return named;
    }

    String paper(String tenant) {
        return (missing(tenant) ? NOBODY : papers.computeIfAbsent(tenant, this::added)).toString();
    }

    String flag(String tenant) {
        return (missing(tenant) ? NOBODY : flags.computeIfAbsent(tenant, this::raised)).toString();
    }

    /** A fresh one each time, because one of its routes removes it. */
    private String position(String tenant) {
        if (missing(tenant)) {
            return NOBODY.toString();
        }
        var today = LocalDate.now(Dates.ZONE);
        return as(
                        Role.STAFF,
                        tenant,
                        () -> positions.add(
                                people.add(PersonalData.of("Person 3", null), "contact", today.plusYears(1)),
                                new PositionText(PositionKind.CHAIR, today, null)))
                .toString();
    }

    /** A fresh one each time, because one of its routes removes it; the last one before goes, as there is an end of them. */
    private String picture(String tenant) {
        if (missing(tenant)) {
            return NOBODY.toString();
        }
        return as(Role.STAFF, tenant, () -> {
            pictures.all().forEach(picture -> pictures.remove(picture.id()));
            return added(FileSamples.picture("png")).toString();
        });
    }

    private UUID added(byte[] png) {
        try (var checked = uploads.receive(new ByteArrayInputStream(png), "sample.png", FileType.PICTURES)) {
            return pictures.add(checked, LocalizedText.of("Пример", "Shembull", "Sample"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private UUID added(String tenant) {
        return as(
                Role.STAFF,
                tenant,
                () -> documents
                        .add(new DocumentText(
                                DocumentKind.STATUTE, LocalizedText.EMPTY, LocalDate.of(2020, 1, 1), null))
                        .id());
    }

    private UUID raised(String tenant) {
        return as(
                Role.OFFICER,
                tenant,
                () -> risks.raise(RiskKind.LEGAL, RiskLevel.LOW, new Reason("A sample"))
                        .id());
    }

    private static boolean missing(String tenant) {
        return tenant.isEmpty() || tenant.equals("nobody");
    }

    private static <T> T as(Role role, String tenant, TenantContext.Work<T, RuntimeException> work) {
        return TenantContext.in(new Scope.Tenant(tenant), new Actor(null, role), work);
    }
}
