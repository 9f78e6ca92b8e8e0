package mk.infocenter.alliances.people.consents;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import mk.infocenter.alliances.people.PersonalDataHolder;
import mk.infocenter.alliances.people.Vault;
import org.springframework.stereotype.Component;

/** Consents name a person as records of other modules do. Their notes can't be read once the person's key is gone. */
@Component
class ConsentHolder implements PersonalDataHolder {

    private final Consents consents;
    private final ConsentTexts texts;
    private final Vault vault;

    ConsentHolder(Consents consents, ConsentTexts texts, Vault vault) {
        this.consents = consents;
        this.texts = texts;
        this.vault = vault;
    }

    @Override
    public List<Held> held(UUID person) {
        return consents.findByPersonIdOrderByGivenAtDesc(person).stream()
                .map(consent -> held(consent.given(vault)))
                .toList();
    }

    @Override
    public void repoint(UUID from, UUID to) {
        consents.findByPersonIdOrderByGivenAtDesc(from).forEach(consent -> consent.moveTo(to, vault));
    }

    private Held held(GivenConsent consent) {
        var facts = new ArrayList<Fact>();
        facts.add(Fact.message("record.consent.purpose", "purpose." + consent.purpose()));
        facts.add(Fact.message("record.consent.form", "consent.form." + consent.form()));
        facts.add(Fact.moment("record.consent.given_at", consent.givenAt()));
        if (consent.note() != null) {
            facts.add(Fact.text("record.consent.note", consent.note()));
        }
        if (consent.withdrawnAt() != null) {
            facts.add(Fact.moment("record.consent.withdrawn_at", consent.withdrawnAt()));
        }
        if (consent.withdrawal() != null) {
            facts.add(Fact.text("record.consent.withdrawal", consent.withdrawal()));
        }
        texts.findByPurposeAndNumber(consent.purpose(), consent.number())
                .ifPresent(text -> facts.add(Fact.localized(
                        "record.consent-text.text", text.wording().text())));
        return new Held("consent", consent.id(), "", consent.givenAt(), facts);
    }
}
