package mk.infocenter.alliances.organizations.profile.web;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import mk.infocenter.alliances.organizations.profile.DocumentDetails;
import mk.infocenter.alliances.organizations.profile.DocumentKind;
import mk.infocenter.alliances.organizations.profile.DocumentText;
import mk.infocenter.alliances.tenancy.LocalizedText;
import mk.infocenter.alliances.web.Answered;
import org.jspecify.annotations.Nullable;

/** A paper as typed. */
class DocumentForm {

    private int version;
    private DocumentKind kind = DocumentKind.REGISTRATION;

    private Map<String, @Size(max = DocumentText.LONGEST, message = "{form.too-long}") String> title = new HashMap<>();

    @Answered(message = "{document.validFrom.missing}")
    private @Nullable LocalDate validFrom;

    private @Nullable LocalDate validUntil;

    static DocumentForm of(DocumentDetails document) {
        var form = new DocumentForm();
        form.version = document.version();
        form.kind = document.text().kind();
        form.title = new HashMap<>(document.text().title().texts());
        form.validFrom = document.text().validFrom();
        form.validUntil = document.text().validUntil();
        return form;
    }

    /** Fails with {@link mk.infocenter.alliances.api.InvalidField} where a field is wrong. */
    DocumentText text() {
        return new DocumentText(kind, new LocalizedText(title), Objects.requireNonNull(validFrom), validUntil);
    }

    public int getVersion() {
        return version;
    }

    public void setVersion(int version) {
        this.version = version;
    }

    public DocumentKind getKind() {
        return kind;
    }

    public void setKind(DocumentKind kind) {
        this.kind = kind;
    }

    public Map<String, String> getTitle() {
        return title;
    }

    public void setTitle(Map<String, String> title) {
        this.title = title;
    }

    public @Nullable LocalDate getValidFrom() {
        return validFrom;
    }

    public void setValidFrom(@Nullable LocalDate validFrom) {
        this.validFrom = validFrom;
    }

    public @Nullable LocalDate getValidUntil() {
        return validUntil;
    }

    public void setValidUntil(@Nullable LocalDate validUntil) {
        this.validUntil = validUntil;
    }
}
