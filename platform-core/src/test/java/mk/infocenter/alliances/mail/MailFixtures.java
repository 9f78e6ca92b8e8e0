package mk.infocenter.alliances.mail;

import com.zaxxer.hikari.HikariDataSource;
import java.time.Duration;
import java.util.Locale;
import java.util.Properties;
import java.util.UUID;
import java.util.function.UnaryOperator;
import mk.infocenter.alliances.tenancy.Actor;
import mk.infocenter.alliances.tenancy.PlatformAddress;
import mk.infocenter.alliances.tenancy.Scope;
import mk.infocenter.alliances.tenancy.ScopedWork;
import mk.infocenter.alliances.tenancy.TenantContext;
import mk.infocenter.alliances.tenancy.TenantRegistry;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;

/** Letters handed in as use cases do it, and given to a server of the test's choice. */
@Component
public class MailFixtures {

    private final Mails mails;
    private final Outbox outbox;
    private final Addresses addresses;
    private final Seals seals;
    private final Renderer renderer;
    private final ScopedWork work;
    private final JdbcClient worker;

    MailFixtures(
            Mails mails,
            Outbox outbox,
            Addresses addresses,
            Seals seals,
            MessageSource messages,
            ITemplateEngine templates,
            TenantRegistry tenants,
            PlatformAddress address,
            ScopedWork work,
            @Qualifier("workerPool") HikariDataSource workerPool) {
        this.mails = mails;
        this.outbox = outbox;
        this.addresses = addresses;
        this.seals = seals;
        this.renderer = new Renderer(messages, templates, tenants, seals, address);
        this.work = work;
        worker = JdbcClient.create(workerPool);
    }

    public static Letter letter(String address, String language) {
        return Letter.of("sample/" + UUID.randomUUID(), "sample", address, Locale.of(language), "Ana");
    }

    public void send(Scope scope, Letter letter) {
        TenantContext.in(
                scope,
                Actor.SYSTEM,
                () -> work.in(scope, () -> {
                    mails.send(letter);
                    return letter;
                }));
    }

    public void send(String tenant, Letter letter) {
        send(new Scope.Tenant(tenant), letter);
    }

    /** Letters of other tests are out of the way, and the minute is fresh. */
    void emptyOutbox() {
        worker.sql("delete from outgoing_mail").update();
    }

    void dispatch(int port) {
        dispatch(port, settings -> settings);
    }

    void dispatch(int port, UnaryOperator<MailProperties> change) {
        dispatch(port, Duration.ofSeconds(30), change.apply(settings(120)));
    }

    /** Waits half a second for an answer, where others wait so long that a busy machine is no server that is silent. */
    void dispatchImpatiently(int port) {
        dispatch(port, Duration.ofMillis(500), settings(120));
    }

    private void dispatch(int port, Duration patience, MailProperties settings) {
        var server = new JavaMailSenderImpl();
        server.setHost("127.0.0.1");
        server.setPort(port);
        var limits = new Properties();
        for (var limit : new String[] {"connectiontimeout", "timeout", "writetimeout"}) {
            limits.setProperty("mail.smtp." + limit, String.valueOf(patience.toMillis()));
        }
        server.setJavaMailProperties(limits);
        new MailDispatch(outbox, addresses, seals, renderer, server, settings).run();
    }

    static MailProperties settings(int perMinute) {
        return new MailProperties(
                "mail@alliances.example",
                perMinute,
                Duration.ofDays(3),
                Duration.ofMinutes(5),
                Duration.ofDays(30),
                Duration.ofDays(365),
                new MailProperties.Bounces(null, 0, "imap", "", "", null, Duration.ofMinutes(5)));
    }

    /** What became of the letters to an address, in the order in which they were handed in. */
    java.util.List<String> status(String address) {
        return worker.sql(
                        "select concat_ws(' ', status, code) from outgoing_mail where address_hash = ? order by created")
                .param(addresses.hash(address))
                .query(String.class)
                .list();
    }

    /** Time passes for all letters. */
    void later(Duration time) {
        worker.sql("update outgoing_mail set created = created - make_interval(secs => :s),"
                        + " next_attempt = next_attempt - make_interval(secs => :s),"
                        + " finished = finished - make_interval(secs => :s)")
                .param("s", (double) time.toSeconds())
                .update();
    }

    JdbcClient worker() {
        return worker;
    }
}
