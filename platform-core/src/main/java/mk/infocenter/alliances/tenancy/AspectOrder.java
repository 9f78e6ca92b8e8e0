package mk.infocenter.alliances.tenancy;

import org.springframework.core.Ordered;

/** Both aspects bind before the transaction interceptor, which has the lowest precedence, opens its transaction. */
final class AspectOrder {

    static final int EVENT = Ordered.LOWEST_PRECEDENCE - 200;
    static final int USE_CASE = Ordered.LOWEST_PRECEDENCE - 100;

    private AspectOrder() {}
}
