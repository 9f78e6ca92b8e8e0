package mk.infocenter.alliances;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import mk.infocenter.alliances.archives.OtherDeployment;
import mk.infocenter.alliances.database.TestDatabaseConfiguration;
import mk.infocenter.testing.TestClock;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;

/** A test of the whole deployment with the real partners, its server and PostgreSQL; all share one context. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(classes = AlliancesApplication.class, webEnvironment = WebEnvironment.RANDOM_PORT)
@AutoConfigureMockMvc
@Import({TestDatabaseConfiguration.class, TestClock.class, SmallProvider.Known.class, OtherDeployment.Known.class})
@interface DeploymentTest {}
