package mk.infocenter.alliances.mail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import mk.infocenter.alliances.database.StartFailure;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What an operator sets under {@code alliances.mail}; the server itself stands under {@code spring.mail}.
 *
 * @param from address that letters come from
 * @param perMinute letters that the server may be given, by all nodes together
 * @param giveUp after which a letter that no server took is left
 * @param claim after which a letter is sent again whose node died while sending it
 * @param keep how long a letter's address and words stay after it came to its end
 * @param keepRecord how long the fact stays that there was a letter
 * @param bounces mailbox for reports that a letter could not be delivered
 */
@ConfigurationProperties("alliances.mail")
record MailProperties(
        @DefaultValue("alliances@localhost") String from,
        @DefaultValue("120") int perMinute,
        @DefaultValue("3d") Duration giveUp,
        @DefaultValue("5m") Duration claim,
        @DefaultValue("30d") Duration keep,
        @DefaultValue("365d") Duration keepRecord,
        @DefaultValue Bounces bounces) {

    /** The part of the sender's address that names a machine; letters are numbered below it. */
    String domain() {
        return from.substring(from.indexOf('@') + 1);
    }

    /**
     * A mailbox that reports come to, by IMAP.
     *
     * @param host null where there is none
     * @param protocol {@code imaps}, or {@code imap} without encryption
     */
    record Bounces(
            @Nullable String host,
            @DefaultValue("993") int port,
            @DefaultValue("imaps") String protocol,
            @DefaultValue("") String username,
            @DefaultValue("") String password,
            @Nullable Path passwordFile,
            @DefaultValue("5m") Duration look) {

        String secret() {
            if (passwordFile == null) {
                return password;
            }
            try {
                return Files.readString(passwordFile).stripTrailing();
            } catch (IOException e) {
                throw new StartFailure(
                        "The password file " + passwordFile + " can't be read",
                        "Correct ALLIANCES_MAIL_BOUNCES_PASSWORD_FILE.",
                        e);
            }
        }

        /** Hides the password. */
        @Override
        public String toString() {
            return "Bounces at " + host;
        }
    }
}
