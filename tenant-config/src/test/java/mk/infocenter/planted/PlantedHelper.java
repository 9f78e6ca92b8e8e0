package mk.infocenter.planted;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Breaks rules on purpose: a name that says nothing, an injected field, SQL anywhere. */
public class PlantedHelper {

    @Autowired
    JdbcClient database;
}
