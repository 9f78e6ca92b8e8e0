package mk.infocenter.alliances.people;

import mk.infocenter.alliances.tenancy.Reason;

/** A reason names the person whom it is about; it stays in the history, where nobody could erase the name. */
public class NamesThePerson extends RuntimeException {

    private static final long serialVersionUID = 1L;

    NamesThePerson() {
        super("The reason names the person");
    }

    static void refuse(Reason reason, PersonalData person) {
        if (person.isNamedIn(reason.text())) {
            throw new NamesThePerson();
        }
    }
}
