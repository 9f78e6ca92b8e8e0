package mk.infocenter.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import mk.infocenter.alliances.archives.OtherDeployment;
import mk.infocenter.alliances.database.TestDatabaseConfiguration;
import mk.infocenter.alliances.sharing.SharingFixtures;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;

/** A test with a real PostgreSQL and all modules on its class path; tests of one module share one context. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(classes = TestApplication.class)
@AutoConfigureMockMvc
@Import({
    TestDatabaseConfiguration.class,
    TenantFixtures.class,
    StatementCount.class,
    TestClock.class,
    SomethingHappened.Declaration.class,
    SampleSharing.class,
    SharingFixtures.class,
    OtherDeployment.Known.class
})
public @interface PlatformTest {}
