package mk.infocenter.alliances.tenancy;

import org.springframework.core.Ordered;

/** What stands around a transaction, from the outside in; the scope must be bound before the transaction begins. */
final class AspectOrder {

    static final int EVENT = Ordered.LOWEST_PRECEDENCE - 200;
    static final int USE_CASE = Ordered.LOWEST_PRECEDENCE - 100;
    static final int TRANSACTION = Ordered.LOWEST_PRECEDENCE - 50;
    static final int COMPLETION = Ordered.LOWEST_PRECEDENCE - 10;

    private AspectOrder() {}
}
