package mk.infocenter.planted;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** Breaks rules on purpose: keeps personal data outside the vault. */
@Entity
public class PlantedContact {

    @Id
    long id;

    String contactEmail = "";
    String lastName = "";
    int birthYear;
}
