package mk.infocenter.alliances.organizations.profile;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import mk.infocenter.alliances.files.FileSamples;
import mk.infocenter.alliances.files.FileType;
import mk.infocenter.alliances.files.Uploads;
import mk.infocenter.alliances.organizations.Section;
import mk.infocenter.alliances.people.PersonManagement;
import mk.infocenter.alliances.people.PersonalData;
import mk.infocenter.alliances.tenancy.Actor;
import mk.infocenter.alliances.tenancy.LocalizedText;
import mk.infocenter.alliances.tenancy.Reason;
import mk.infocenter.alliances.tenancy.Role;
import mk.infocenter.alliances.tenancy.Scope;
import mk.infocenter.alliances.tenancy.TenantContext;
import mk.infocenter.testing.SampleRows;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** A check that somebody asked for, a paper, a position, a picture and a risk. */
@Component
class ProfileSampleRows implements SampleRows {

    private final ObjectProvider<CheckManagement> checks;
    private final ObjectProvider<DocumentManagement> documents;
    private final ObjectProvider<RiskManagement> risks;
    private final ObjectProvider<PositionManagement> positions;
    private final ObjectProvider<PersonManagement> people;
    private final ObjectProvider<PictureManagement> pictures;
    private final ObjectProvider<Uploads> uploads;

    ProfileSampleRows(
            ObjectProvider<CheckManagement> checks,
            ObjectProvider<DocumentManagement> documents,
            ObjectProvider<RiskManagement> risks,
            ObjectProvider<PositionManagement> positions,
            ObjectProvider<PersonManagement> people,
            ObjectProvider<PictureManagement> pictures,
            ObjectProvider<Uploads> uploads) {
        this.checks = checks;
        this.documents = documents;
        this.risks = risks;
        this.positions = positions;
        this.people = people;
        this.pictures = pictures;
        this.uploads = uploads;
    }

    @Override
    public void make() {
        checks.getObject().request(Section.REACH);
        documents
                .getObject()
                .add(new DocumentText(DocumentKind.STATUTE, LocalizedText.EMPTY, LocalDate.of(2020, 1, 1), null));
        var day = LocalDate.of(2020, 1, 1);
        positions
                .getObject()
                .add(
                        people.getObject().add(PersonalData.of("Person 1", null), "contact", LocalDate.of(2100, 1, 1)),
                        new PositionText(PositionKind.CHAIR, day, null));
        addPicture();
        var scope = new Scope.Tenant(TenantContext.requiredTenant());
        TenantContext.in(
                scope,
                new Actor(null, Role.OFFICER),
                () -> risks.getObject().raise(RiskKind.LEGAL, RiskLevel.LOW, new Reason("A sample")));
    }

    private void addPicture() {
        var content = new ByteArrayInputStream(FileSamples.picture("png"));
        try (var checked = uploads.getObject().receive(content, "sample.png", FileType.PICTURES)) {
            pictures.getObject().add(checked, LocalizedText.of("Слика", "", ""));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
