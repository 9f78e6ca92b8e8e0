package mk.infocenter.alliances;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.docs.Documenter;

class ModularityTests {

    private static final ApplicationModules MODULES =
            ApplicationModules.of(AlliancesApplication.class, new ArchitectureTests.WithoutTests());

    @Test
    void modulesKeepTheirBoundaries() {
        MODULES.verify();
    }

    /** Draws the modules anew, so that the pictures in target/spring-modulith-docs never lag behind the code. */
    @Test
    void modulesAreDocumented() {
        new Documenter(MODULES).writeDocumentation();
    }
}
