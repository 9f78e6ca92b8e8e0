package mk.infocenter.alliances.gallery;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import mk.infocenter.alliances.tenancy.Money;
import mk.infocenter.alliances.web.Answered;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/** One field of each kind. */
class SampleForm {

    enum Kind {
        EVENT,
        TRAINING,
        CAMPAIGN
    }

    @Answered
    private Map<String, @Size(max = 120, message = "{form.too-long}") String> name = new HashMap<>();

    private Map<String, @Size(max = 4000, message = "{form.too-long}") String> story = new HashMap<>();

    @Answered
    @Size(max = 200, message = "{form.too-long}") private String place = "";

    @Size(max = 400, message = "{form.too-long}") private String remark = "";

    @Answered
    private @Nullable Kind kind;

    @Answered
    private @Nullable LocalDate day;

    private @Nullable LocalTime begin;

    @Min(value = 0, message = "{form.below-zero}") @Max(value = 100_000, message = "{gallery.people.most}") private @Nullable Integer people;

    @Digits(integer = 12, fraction = 2, message = "{form.two-decimals}") private @Nullable BigDecimal budget;

    private Money.Currency currency = Money.Currency.MKD;

    @Digits(integer = 12, fraction = 2, message = "{form.two-decimals}") private @Nullable BigDecimal grant;

    private List<String> municipalities = new ArrayList<>();

    private String contact = "";

    private @Nullable MultipartFile attachment;

    public Map<String, String> getName() {
        return name;
    }

    public void setName(Map<String, String> name) {
        this.name = name;
    }

    public Map<String, String> getStory() {
        return story;
    }

    public void setStory(Map<String, String> story) {
        this.story = story;
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = place;
    }

    public String getRemark() {
        return remark;
    }

    public void setRemark(String remark) {
        this.remark = remark;
    }

    public @Nullable Kind getKind() {
        return kind;
    }

    public void setKind(@Nullable Kind kind) {
        this.kind = kind;
    }

    public @Nullable LocalDate getDay() {
        return day;
    }

    public void setDay(@Nullable LocalDate day) {
        this.day = day;
    }

    public @Nullable LocalTime getBegin() {
        return begin;
    }

    public void setBegin(@Nullable LocalTime begin) {
        this.begin = begin;
    }

    public @Nullable Integer getPeople() {
        return people;
    }

    public void setPeople(@Nullable Integer people) {
        this.people = people;
    }

    public @Nullable BigDecimal getBudget() {
        return budget;
    }

    public void setBudget(@Nullable BigDecimal budget) {
        this.budget = budget;
    }

    public Money.Currency getCurrency() {
        return currency;
    }

    public void setCurrency(Money.Currency currency) {
        this.currency = currency;
    }

    public @Nullable BigDecimal getGrant() {
        return grant;
    }

    public void setGrant(@Nullable BigDecimal grant) {
        this.grant = grant;
    }

    public List<String> getMunicipalities() {
        return municipalities;
    }

    public void setMunicipalities(List<String> municipalities) {
        this.municipalities = municipalities;
    }

    public String getContact() {
        return contact;
    }

    public void setContact(String contact) {
        this.contact = contact;
    }

    public @Nullable MultipartFile getAttachment() {
        return attachment;
    }

    public void setAttachment(@Nullable MultipartFile attachment) {
        this.attachment = attachment;
    }
}
