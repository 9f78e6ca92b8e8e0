package mk.infocenter.alliances.organizations.capacity.web;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import mk.infocenter.alliances.organizations.capacity.AgreedScore;
import mk.infocenter.alliances.organizations.capacity.AssessmentDetails;
import mk.infocenter.alliances.organizations.capacity.Score;
import mk.infocenter.alliances.organizations.capacity.SelfScore;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;

/** Levels and texts by capacity, as typed: by the organization its own, by Info-center those that it would agree to. */
class ScoresForm {

    private int version;

    private Map<String, @Nullable Integer> level = new HashMap<>();
    private Map<String, String> text = new HashMap<>();

    static ScoresForm ofSelf(AssessmentDetails assessment) {
        var form = new ScoresForm();
        form.version = assessment.version();
        assessment.levels().byCapacity().forEach((capacity, levels) -> {
            form.level.put(capacity, levels.self());
            form.text.put(capacity, assessment.grounds().of(capacity).evidence());
        });
        return form;
    }

    static ScoresForm ofAgreed(AssessmentDetails assessment) {
        var form = new ScoresForm();
        form.version = assessment.version();
        assessment.levels().byCapacity().forEach((capacity, levels) -> {
            form.level.put(capacity, levels.agreed());
            form.text.put(capacity, assessment.grounds().of(capacity).note());
        });
        return form;
    }

    Map<String, SelfScore> selfScores() {
        var scores = new TreeMap<String, SelfScore>();
        text.forEach((capacity, words) -> scores.put(capacity, new SelfScore(level.get(capacity), words)));
        return scores;
    }

    Map<String, AgreedScore> agreedScores() {
        var scores = new TreeMap<String, AgreedScore>();
        text.forEach((capacity, words) -> scores.put(capacity, new AgreedScore(level.get(capacity), words)));
        return scores;
    }

    /** What is too long or no level, at its field; with {@code whole} also what is missing. */
    void check(BindingResult errors, AssessmentDetails assessment, boolean whole, boolean withText) {
        assessment.levels().byCapacity().keySet().forEach(capacity -> {
            var chosen = level.get(capacity);
            var words = text.getOrDefault(capacity, "");
            if (whole && chosen == null && !errors.hasFieldErrors("level[" + capacity + "]")) {
                errors.rejectValue("level[" + capacity + "]", "score.level.missing");
            }
            if (words.length() > Score.LONGEST) {
                errors.rejectValue("text[" + capacity + "]", "score.text.too-long");
            } else if (whole && withText && words.isBlank()) {
                errors.rejectValue("text[" + capacity + "]", "score.evidence.missing");
            }
        });
    }

    public int getVersion() {
        return version;
    }

    public void setVersion(int version) {
        this.version = version;
    }

    public Map<String, @Nullable Integer> getLevel() {
        return level;
    }

    public void setLevel(Map<String, @Nullable Integer> level) {
        this.level = level;
    }

    public Map<String, String> getText() {
        return text;
    }

    public void setText(Map<String, String> text) {
        this.text = text;
    }
}
