package mk.infocenter.alliances.organizations.capacity.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import mk.infocenter.alliances.organizations.capacity.CapacityDetails;
import mk.infocenter.alliances.organizations.capacity.CapacityText;
import mk.infocenter.alliances.tenancy.LocalizedText;
import mk.infocenter.alliances.web.Answered;

/** What a draft of a rubric says of one capacity, as typed. */
class RubricCapacityForm {

    private int version;

    @Answered
    private Map<String, @Size(max = 60, message = "{form.too-long}") String> name = new HashMap<>();

    private Map<String, @Size(max = 500, message = "{form.too-long}") String> meaning = new HashMap<>();
    private Map<String, @Size(max = 500, message = "{form.too-long}") String> level1 = new HashMap<>();
    private Map<String, @Size(max = 500, message = "{form.too-long}") String> level2 = new HashMap<>();
    private Map<String, @Size(max = 500, message = "{form.too-long}") String> level3 = new HashMap<>();
    private Map<String, @Size(max = 500, message = "{form.too-long}") String> level4 = new HashMap<>();

    @Min(value = 1, message = "{rubric-form.target.form}") @Max(value = CapacityText.LEVELS, message = "{rubric-form.target.form}") private int target;

    static RubricCapacityForm of(CapacityDetails capacity) {
        var form = new RubricCapacityForm();
        var text = capacity.text();
        form.version = capacity.version();
        form.name = typed(text.name());
        form.meaning = typed(text.meaning());
        form.level1 = typed(text.levels().get(0));
        form.level2 = typed(text.levels().get(1));
        form.level3 = typed(text.levels().get(2));
        form.level4 = typed(text.levels().get(3));
        form.target = text.target();
        return form;
    }

    CapacityText text() {
        return new CapacityText(
                new LocalizedText(name),
                new LocalizedText(meaning),
                List.of(
                        new LocalizedText(level1),
                        new LocalizedText(level2),
                        new LocalizedText(level3),
                        new LocalizedText(level4)),
                target);
    }

    private static Map<String, String> typed(LocalizedText text) {
        return new HashMap<>(text.texts());
    }

    public int getVersion() {
        return version;
    }

    public void setVersion(int version) {
        this.version = version;
    }

    public Map<String, String> getName() {
        return name;
    }

    public void setName(Map<String, String> name) {
        this.name = name;
    }

    public Map<String, String> getMeaning() {
        return meaning;
    }

    public void setMeaning(Map<String, String> meaning) {
        this.meaning = meaning;
    }

    public Map<String, String> getLevel1() {
        return level1;
    }

    public void setLevel1(Map<String, String> level1) {
        this.level1 = level1;
    }

    public Map<String, String> getLevel2() {
        return level2;
    }

    public void setLevel2(Map<String, String> level2) {
        this.level2 = level2;
    }

    public Map<String, String> getLevel3() {
        return level3;
    }

    public void setLevel3(Map<String, String> level3) {
        this.level3 = level3;
    }

    public Map<String, String> getLevel4() {
        return level4;
    }

    public void setLevel4(Map<String, String> level4) {
        this.level4 = level4;
    }

    public int getTarget() {
        return target;
    }

    public void setTarget(int target) {
        this.target = target;
    }
}
