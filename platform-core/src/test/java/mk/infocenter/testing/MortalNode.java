package mk.infocenter.testing;

import jakarta.mail.internet.MimeMessage;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import mk.infocenter.alliances.database.Credentials;
import mk.infocenter.alliances.database.DatabaseAccess;
import mk.infocenter.alliances.database.DatabaseRole;
import mk.infocenter.alliances.jobs.JobHandler;
import mk.infocenter.alliances.jobs.JobKind;
import mk.infocenter.alliances.jobs.JobManagement;
import mk.infocenter.alliances.jobs.JobResult;
import mk.infocenter.alliances.jobs.Progress;
import mk.infocenter.alliances.mail.Letter;
import mk.infocenter.alliances.mail.Mails;
import mk.infocenter.alliances.tenancy.Actor;
import mk.infocenter.alliances.tenancy.Role;
import mk.infocenter.alliances.tenancy.Scope;
import mk.infocenter.alliances.tenancy.ScopedWork;
import mk.infocenter.alliances.tenancy.TenantContext;
import mk.infocenter.alliances.tenancy.TenantEvent;
import mk.infocenter.alliances.tenancy.TenantManagement;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.modulith.events.ApplicationModuleListener;

/**
 * A node of its own process, which stands still in the middle of a job's step, of a listener and between sending a letter
 * and noting it, until it is killed; or, started without that wish, takes up what the killed one left. Stands
 * outside what is scanned, so that no other test's node is mortal.
 */
public final class MortalNode {

    private static final String TENANT = "mortal";
    public static final int PARTS = 6;
    private static final int PART_OF_DEATH = 4;

    private static final JobKind<Input> KIND = new JobKind<>("mortal", Input.class);

    private MortalNode() {}

    record Input(int parts) {}

    /** What the listener hears. */
    public record Rung(String tenant, Actor actor, String word) implements TenantEvent {}

    /** Arguments: the database, the key file, the mail server's port, {@code die} or {@code live}, passwords by role. */
    public static void main(String[] arguments) throws InterruptedException {
        var context = new SpringApplicationBuilder(TestApplication.class, Node.class)
                .properties(
                        "server.port=0",
                        "node.url=" + arguments[0],
                        "alliances.keys.file=" + arguments[1],
                        "node.smtp=" + arguments[2],
                        "node.wish=" + arguments[3],
                        "node.passwords=" + arguments[4],
                        "alliances.jobs.look=200ms",
                        "alliances.jobs.heartbeat=500ms",
                        "alliances.mail.claim=3s",
                        "alliances.events.look=500ms",
                        "alliances.events.delay=1s")
                .run(
                        "--spring.modulith.events.staleness.check-interval=500ms",
                        "--spring.modulith.events.staleness.processing=3s",
                        "--spring.modulith.events.staleness.published=3s");
        if (arguments[3].equals("die")) {
            context.getBean(Beginning.class).begin();
        }
        System.out.println("node is up");
        new CountDownLatch(1).await();
    }

    /** Says where it stands still, once, and never goes on. */
    private static void standStill(String where) {
        System.out.println("stands still: " + where);
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Configuration(proxyBeanMethods = false)
    static class Node {

        @Bean
        @Primary
        DatabaseAccess nodeAccess(Environment environment) {
            var credentials = new EnumMap<DatabaseRole, Credentials>(DatabaseRole.class);
            for (var pair :
                    List.of(environment.getRequiredProperty("node.passwords").split(","))) {
                var role = DatabaseRole.valueOf(
                        pair.substring(0, pair.indexOf(':')).toUpperCase(Locale.ROOT));
                credentials.put(role, new Credentials(role.roleName(), pair.substring(pair.indexOf(':') + 1)));
            }
            return new DatabaseAccess(environment.getRequiredProperty("node.url"), credentials, true);
        }

        @Bean
        Doings doings(JdbcClient database, Environment environment) {
            return new Doings(
                    database, environment.getRequiredProperty("node.wish").equals("die"));
        }

        @Bean
        JobHandler<Input> mortalHandler(Doings doings) {
            return new JobHandler<>(KIND, doings::work);
        }

        @Bean
        Beginning beginning(
                TenantManagement tenants,
                JobManagement jobs,
                Mails mails,
                ApplicationEventPublisher events,
                ScopedWork work) {
            return new Beginning(tenants, jobs, mails, events, work);
        }

        /** Real sending; the node that dies does so before it can note that it sent. */
        @Bean
        JavaMailSenderImpl mailSender(Environment environment) {
            var sender = new JavaMailSenderImpl() {
                @Override
                public void send(MimeMessage message) {
                    super.send(message);
                    if (environment.getRequiredProperty("node.wish").equals("die")) {
                        standStill("letter");
                    }
                }
            };
            sender.setHost("127.0.0.1");
            sender.setPort(environment.getRequiredProperty("node.smtp", Integer.class));
            return sender;
        }
    }

    /** What is to be done once each, noted in a table of the test. */
    static class Doings {

        private final JdbcClient database;
        private final boolean dies;

        Doings(JdbcClient database, boolean dies) {
            this.database = database;
            this.dies = dies;
        }

        JobResult work(Input input, Progress progress) {
            var begin = progress.checkpoint().isEmpty() ? 0 : Integer.parseInt(progress.checkpoint());
            for (var part = begin + 1; part <= input.parts(); part++) {
                var number = part;
                progress.step(String.valueOf(part), part, input.parts(), () -> {
                    note("part " + number);
                    if (dies && number == PART_OF_DEATH) {
                        standStill("job");
                    }
                });
            }
            return JobResult.of("job.sample.done", input.parts());
        }

        @ApplicationModuleListener
        void on(Rung event) {
            note(event.word());
            if (dies && event.word().equals("bell of death")) {
                standStill("event");
            }
        }

        private void note(String what) {
            database.sql("insert into done (tenant, what) values (:tenant, :what)")
                    .param("tenant", TenantContext.requiredTenant())
                    .param("what", what)
                    .update();
        }
    }

    /** One use case that starts it all in one transaction. */
    static class Beginning {

        private final TenantManagement tenants;
        private final JobManagement jobs;
        private final Mails mails;
        private final ApplicationEventPublisher events;
        private final ScopedWork work;

        Beginning(
                TenantManagement tenants,
                JobManagement jobs,
                Mails mails,
                ApplicationEventPublisher events,
                ScopedWork work) {
            this.tenants = tenants;
            this.jobs = jobs;
            this.mails = mails;
            this.events = events;
            this.work = work;
        }

        void begin() {
            var scope = new Scope.Tenant(TENANT);
            var actor = new Actor(UUID.randomUUID(), Role.STAFF);
            TenantFixtures.inTenant(TENANT, Actor.SYSTEM, () -> tenants.create(TenantFixtures.details(TENANT)));
            TenantContext.in(
                    scope,
                    actor,
                    () -> work.in(scope, () -> {
                        events.publishEvent(new Rung(TENANT, actor, "bell of life"));
                        events.publishEvent(new Rung(TENANT, actor, "bell of death"));
                        mails.send(Letter.of("one", "sample", "ana@example.org", Locale.ENGLISH, "Ana"));
                        return jobs.start(KIND, new Input(PARTS));
                    }));
        }
    }

    /** Where the nodes of a test have their keys. */
    public static Path keyFile(Path directory) {
        return directory.resolve("keys");
    }
}
