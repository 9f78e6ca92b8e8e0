package mk.infocenter.alliances.files.web;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import mk.infocenter.alliances.files.PersonalContent;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;
import org.springframework.web.multipart.MultipartFile;

/** A file as sent, and whether it holds personal data. */
class UploadForm {

    private @Nullable MultipartFile file;
    private boolean personal;
    private String purpose = "contact";
    private @Nullable LocalDate keepUntil;

    /** What the form says of personal data; null for none. What is wrong with it stands in the errors. */
    @Nullable PersonalContent personalContent(Set<UUID> about, LocalDate today, BindingResult errors) {
        if (!personal && about.isEmpty()) {
            return null;
        }
        var until = keepUntil;
        if (until == null || until.isBefore(today)) {
            if (!errors.hasFieldErrors("keepUntil")) {
                errors.rejectValue("keepUntil", "upload-form.keepUntil.form");
            }
            return null;
        }
        return new PersonalContent(about, purpose, until);
    }

    public @Nullable MultipartFile getFile() {
        return file;
    }

    public void setFile(@Nullable MultipartFile file) {
        this.file = file;
    }

    public boolean isPersonal() {
        return personal;
    }

    public void setPersonal(boolean personal) {
        this.personal = personal;
    }

    public String getPurpose() {
        return purpose;
    }

    public void setPurpose(String purpose) {
        this.purpose = purpose;
    }

    public @Nullable LocalDate getKeepUntil() {
        return keepUntil;
    }

    public void setKeepUntil(@Nullable LocalDate keepUntil) {
        this.keepUntil = keepUntil;
    }
}
