package mk.infocenter.alliances.organizations.exchange.web;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import mk.infocenter.alliances.organizations.exchange.DigestChoice;
import mk.infocenter.alliances.organizations.exchange.DigestPart;

/** What somebody wants of the digest, as typed. */
class DigestForm {

    /** How often it comes. */
    enum Pace {
        WEEKLY,
        NEVER
    }

    private Pace pace = Pace.NEVER;
    private List<DigestPart> parts = new ArrayList<>();
    private String language = "";

    static DigestForm of(DigestChoice choice) {
        var form = new DigestForm();
        form.pace = choice.weekly() ? Pace.WEEKLY : Pace.NEVER;
        form.parts = new ArrayList<>(choice.parts());
        form.language = choice.language();
        return form;
    }

    DigestChoice choice() {
        var chosen = EnumSet.noneOf(DigestPart.class);
        chosen.addAll(parts);
        return new DigestChoice(pace == Pace.WEEKLY, chosen, language);
    }

    public Pace getPace() {
        return pace;
    }

    public void setPace(Pace pace) {
        this.pace = pace;
    }

    public List<DigestPart> getParts() {
        return parts;
    }

    public void setParts(List<DigestPart> parts) {
        this.parts = parts;
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }
}
