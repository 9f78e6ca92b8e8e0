package mk.infocenter.alliances.tenancy;

import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;

/** What every log line of a unit of work carries: its tenant and its request number. Never a person. */
final class LogFields implements AutoCloseable {

    private static final String TENANT = "tenant";
    private static final String REQUEST = "requestId";

    private final @Nullable String tenantBefore = MDC.get(TENANT);
    private final @Nullable String requestBefore = MDC.get(REQUEST);

    private LogFields() {}

    static LogFields of(@Nullable String tenant, @Nullable String requestId) {
        var fields = new LogFields();
        put(TENANT, tenant);
        put(REQUEST, requestId);
        return fields;
    }

    /** What surrounds the unit of work has its own fields back. */
    @Override
    public void close() {
        put(TENANT, tenantBefore);
        put(REQUEST, requestBefore);
    }

    private static void put(String name, @Nullable String value) {
        if (value == null) {
            MDC.remove(name);
        } else {
            MDC.put(name, value);
        }
    }
}
