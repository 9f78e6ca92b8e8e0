package mk.infocenter.alliances.organizations.capacity.web;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import mk.infocenter.alliances.api.InvalidField;
import mk.infocenter.alliances.organizations.CommunityNeeds;
import mk.infocenter.alliances.organizations.capacity.PlanItemDetails;
import mk.infocenter.alliances.organizations.capacity.PlanItemText;
import mk.infocenter.alliances.organizations.capacity.Responsible;
import mk.infocenter.alliances.tenancy.LocalizedText;
import mk.infocenter.alliances.tenancy.Role;
import mk.infocenter.alliances.web.Answered;
import mk.infocenter.alliances.web.Conflict;
import org.jspecify.annotations.Nullable;

/** An item of a plan as typed. */
class PlanItemForm {

    private int version;

    private @Nullable UUID assessment;

    /** The need of the community that it takes up, null for none. */
    private @Nullable UUID communityNeed;

    private String capacity = "";

    @Answered(message = "{plan-item.need.missing}")
    private Map<String, @Size(max = PlanItemText.LONGEST, message = "{form.too-long}") String> need = new HashMap<>();

    @Answered(message = "{plan-item.result.missing}")
    private Map<String, @Size(max = PlanItemText.LONGEST, message = "{form.too-long}") String> result = new HashMap<>();

    private Map<String, @Size(max = PlanItemText.LONGEST, message = "{form.too-long}") String> support =
            new HashMap<>();

    @Answered(message = "{plan-item.due.missing}")
    private @Nullable LocalDate due;

    /** The name of a role, or the id of a member's account. */
    @Answered(message = "{plan-item.responsible.missing}")
    private String responsible = Role.ADMINISTRATOR.name();

    static PlanItemForm of(PlanItemDetails item) {
        var form = new PlanItemForm();
        var text = item.text();
        form.version = item.version();
        form.assessment = item.assessment();
        form.capacity = item.capacity();
        form.need = new HashMap<>(text.need().texts());
        form.result = new HashMap<>(text.result().texts());
        form.support = new HashMap<>(text.support().texts());
        form.due = text.due();
        form.responsible = Objects.toString(
                text.responsible().role(), Objects.toString(text.responsible().account()));
        return form;
    }

    /** Begins with the words of a need that the item takes up. */
    void takeUp(CommunityNeeds.Outline taken) {
        communityNeed = taken.id();
        need = new HashMap<>(taken.title().texts());
    }

    /** Fails with {@link InvalidField} where somebody is responsible who can't be. */
    PlanItemText text() {
        return new PlanItemText(
                new LocalizedText(need),
                new LocalizedText(result),
                new LocalizedText(support),
                Objects.requireNonNull(due),
                who());
    }

    private Responsible who() {
        var role = Responsible.ROLES.stream()
                .filter(one -> one.name().equals(responsible))
                .findFirst()
                .orElse(null);
        try {
            return new Responsible(role, role == null ? UUID.fromString(responsible) : null);
        } catch (IllegalArgumentException e) {
            throw new InvalidField("responsible", "plan-item.responsible.unknown");
        }
    }

    /** Where this edit differs from what somebody else stored meanwhile. */
    Conflict conflictWith(PlanItemForm stored) {
        return new Conflict.Comparison()
                .texts("need", need, stored.need)
                .texts("result", result, stored.result)
                .texts("support", support, stored.support)
                .value("due", due, stored.due)
                .conflict();
    }

    public int getVersion() {
        return version;
    }

    public void setVersion(int version) {
        this.version = version;
    }

    public @Nullable UUID getAssessment() {
        return assessment;
    }

    public void setAssessment(@Nullable UUID assessment) {
        this.assessment = assessment;
    }

    public @Nullable UUID getCommunityNeed() {
        return communityNeed;
    }

    public void setCommunityNeed(@Nullable UUID communityNeed) {
        this.communityNeed = communityNeed;
    }

    public String getCapacity() {
        return capacity;
    }

    public void setCapacity(String capacity) {
        this.capacity = capacity;
    }

    public Map<String, String> getNeed() {
        return need;
    }

    public void setNeed(Map<String, String> need) {
        this.need = need;
    }

    public Map<String, String> getResult() {
        return result;
    }

    public void setResult(Map<String, String> result) {
        this.result = result;
    }

    public Map<String, String> getSupport() {
        return support;
    }

    public void setSupport(Map<String, String> support) {
        this.support = support;
    }

    public @Nullable LocalDate getDue() {
        return due;
    }

    public void setDue(@Nullable LocalDate due) {
        this.due = due;
    }

    public String getResponsible() {
        return responsible;
    }

    public void setResponsible(String responsible) {
        this.responsible = responsible.strip();
    }
}
