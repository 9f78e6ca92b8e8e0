package mk.infocenter.alliances.api;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Pattern;
import mk.infocenter.alliances.api.IdempotencyKeys.Answer;
import mk.infocenter.alliances.tenancy.Scope;
import mk.infocenter.alliances.tenancy.TenantContext;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * Does a POST with an Idempotency-Key at most once (draft-ietf-httpapi-idempotency-key-header). The whole request is
 * one transaction with the row of its key: a crash keeps both or neither, and the same request gets the same answer. A
 * request that failed leaves no key and may be sent again.
 */
class OnceOnly extends OncePerRequestFilter {

    static final String HEADER = "Idempotency-Key";
    static final String REPLAYED = "Idempotency-Replayed";

    private static final Pattern FORM = Pattern.compile("[\\x21-\\x7e]{1,255}");
    private static final List<String> KEPT_HEADERS =
            List.of(HttpHeaders.CONTENT_TYPE, HttpHeaders.ETAG, HttpHeaders.LOCATION, HttpHeaders.LINK);

    private final IdempotencyKeys keys;
    private final TransactionTemplate transaction;
    private final ApiFailures failures;

    OnceOnly(IdempotencyKeys keys, TransactionTemplate transaction, ApiFailures failures) {
        this.keys = keys;
        this.transaction = transaction;
        this.failures = failures;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getMethod().equals("POST")
                || request.getHeader(HEADER) == null
                || !(TenantContext.scope().orElse(null) instanceof Scope.Tenant)
                || TenantContext.actor().account() == null;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var recorded = new ContentCachingResponseWrapper(response);
        try {
            var key = request.getHeader(HEADER);
            if (!FORM.matcher(key).matches()) {
                throw new Refused(ProblemType.MALFORMED_REQUEST, "The key has no form of one");
            }
            var kept = new KeptBody(request);
            var earlier = new AtomicReference<@Nullable Answer>();
            transaction.executeWithoutResult(status -> {
                earlier.set(once(kept, key, recorded, chain));
                if (recorded.getStatus() >= HttpStatus.BAD_REQUEST.value()) {
                    status.setRollbackOnly();
                }
            });
            var answer = earlier.get();
            if (answer == null) {
                recorded.copyBodyToResponse();
            } else {
                replay(answer, response);
            }
        } catch (BodyLimit.Exceeded e) {
            failures.resolveException(request, response, null, new Refused(ProblemType.TOO_LARGE, "The body"));
        } catch (RuntimeException e) {
            // Also a commit that failed, after the answer was composed; nothing of it was sent yet.
            KEPT_HEADERS.forEach(name -> response.setHeader(name, null));
            failures.resolveException(request, response, null, e);
        }
    }

    /** The answer to an earlier request; null where this one was done. */
    private @Nullable Answer once(
            KeptBody request, String key, ContentCachingResponseWrapper recorded, FilterChain chain) {
        UUID account = java.util.Objects.requireNonNull(TenantContext.actor().account());
        var fingerprint = fingerprint(request);
        var earlier = keys.claim(account, key, fingerprint);
        if (earlier.isPresent()) {
            if (!earlier.get().fingerprint().equals(fingerprint)) {
                throw new Refused(ProblemType.IDEMPOTENCY_KEY_REUSED, "The key was of another request");
            }
            return earlier.get();
        }
        try {
            chain.doFilter(request, recorded);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ServletException e) {
            throw new IllegalStateException(e);
        }
        if (recorded.getStatus() < HttpStatus.BAD_REQUEST.value()) {
            keys.answered(account, key, answer(fingerprint, recorded));
        }
        return null;
    }

    private static Answer answer(String fingerprint, ContentCachingResponseWrapper recorded) {
        var headers = new TreeMap<String, String>();
        for (var name : KEPT_HEADERS) {
            var value = recorded.getHeader(name);
            if (value != null) {
                headers.put(name, value);
            }
        }
        return new Answer(fingerprint, recorded.getStatus(), headers, recorded.getContentAsByteArray());
    }

    private static void replay(Answer answer, HttpServletResponse response) throws IOException {
        response.setStatus(answer.status());
        answer.headers().forEach(response::setHeader);
        response.setHeader(REPLAYED, "true");
        response.getOutputStream().write(answer.body());
    }

    private static String fingerprint(KeptBody request) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update(
                    (request.getRequestURI() + "?" + request.getQueryString() + "\n").getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest.digest(request.body()));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
