package mk.infocenter.alliances.leaving;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import mk.infocenter.alliances.tenancy.Actor;
import mk.infocenter.alliances.tenancy.Reason;
import mk.infocenter.alliances.tenancy.Role;
import mk.infocenter.alliances.tenancy.Scope;
import mk.infocenter.alliances.tenancy.ScopedWork;
import mk.infocenter.alliances.tenancy.TenantContext;
import mk.infocenter.testing.SampleRows;
import org.springframework.stereotype.Component;

/** The leaving of an organization that never was, with a receipt. */
@Component
public class LeavingSampleRows implements SampleRows {

    private final Leavings leavings;
    private final Receipts receipts;
    private final ScopedWork work;

    LeavingSampleRows(Leavings leavings, Receipts receipts, ScopedWork work) {
        this.leavings = leavings;
        this.receipts = receipts;
        this.work = work;
    }

    @Override
    public void make() {
        receipt(TenantContext.requiredTenant());
    }

    /** The receipt of a leaving of that tenant's record. */
    public UUID receipt(String lead) {
        var scope = new Scope.Tenant(lead);
        return TenantContext.in(
                scope,
                new Actor(UUID.randomUUID(), Role.MANAGER),
                () -> work.in(scope, () -> {
                    var leaver = "t" + UUID.randomUUID().toString().substring(0, 8);
                    var leaving = leavings.saveAndFlush(new Leaving(leaver, new Reason("Sample"), Instant.now()));
                    receipts.save(new Receipt(leaving.getId(), document(leaving.getId(), leaver), "", ""));
                    return leaving.getId();
                }));
    }

    private static String document(UUID id, String leaver) {
        return SignedReceipt.JSON.writeValueAsString(new SignedReceipt.Document(
                "sample",
                id,
                leaver,
                Map.of("en", "Sample"),
                "0",
                Instant.EPOCH,
                Instant.EPOCH,
                "Sample",
                List.of(),
                Instant.EPOCH,
                0,
                Map.of("person", 0L),
                List.of()));
    }
}
