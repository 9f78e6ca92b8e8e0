package mk.infocenter.planted;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** Breaks rules on purpose, outside of what the application scans: a public entity without a tenant. */
@Entity
public class PlantedRecord {

    @Id
    long id;
}
