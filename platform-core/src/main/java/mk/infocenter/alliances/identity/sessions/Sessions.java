package mk.infocenter.alliances.identity.sessions;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import mk.infocenter.alliances.identity.events.Origin;
import mk.infocenter.alliances.identity.events.SecurityEvent;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** The open sessions of accounts, on all nodes; ending one holds at its next request. */
@Service
public class Sessions {

    private final FindByIndexNameSessionRepository<? extends Session> repository;
    private final ApplicationEventPublisher events;

    Sessions(FindByIndexNameSessionRepository<? extends Session> repository, ApplicationEventPublisher events) {
        this.repository = repository;
        this.events = events;
    }

    /** This one first, then those used last. */
    public List<OpenSession> of(UUID account, String currentId) {
        return repository.findByPrincipalName(account.toString()).values().stream()
                .map(session -> summary(session, currentId))
                .sorted(Comparator.comparing(OpenSession::current)
                        .thenComparing(OpenSession::lastUsed)
                        .reversed())
                .toList();
    }

    /** Ends all sessions of the account, after the transaction that asks, if there is one. */
    public void end(UUID account) {
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCommit() {
                    end(account, Origin.platform(), _ -> true);
                }
            });
        } else {
            end(account, Origin.platform(), _ -> true);
        }
    }

    /** Ends one session of the account; nothing happens where it has ended already, or belongs to somebody else. */
    public void end(UUID account, String handle, Origin origin) {
        end(account, origin, id -> handle(id).equals(handle));
    }

    /** Ends all sessions of the account but this one. */
    public void endOthers(UUID account, String currentId, Origin origin) {
        end(account, origin, id -> !id.equals(currentId));
    }

    private void end(UUID account, Origin origin, Predicate<String> which) {
        var ended = repository.findByPrincipalName(account.toString()).keySet().stream()
                .filter(which)
                .toList();
        ended.forEach(repository::deleteById);
        if (!ended.isEmpty()) {
            events.publishEvent(new SecurityEvent.SessionEnded(account, ended.size(), origin));
        }
    }

    private static OpenSession summary(Session session, String currentId) {
        Instant since = session.getAttributeOrDefault(SignInSession.SINCE, session.getCreationTime());
        return new OpenSession(
                handle(session.getId()),
                session.getAttributeOrDefault(SignInSession.DEVICE, ""),
                session.getAttributeOrDefault(SignInSession.NETWORK, ""),
                since,
                session.getLastAccessedTime(),
                session.getId().equals(currentId));
    }

    private static String handle(String id) {
        try {
            var hash = MessageDigest.getInstance("SHA-256").digest(id.getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
