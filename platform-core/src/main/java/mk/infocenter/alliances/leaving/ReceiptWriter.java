package mk.infocenter.alliances.leaving;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import mk.infocenter.alliances.keys.SigningKeys;
import mk.infocenter.alliances.leaving.SignedReceipt.Confirmation;
import mk.infocenter.alliances.leaving.SignedReceipt.Document;
import mk.infocenter.alliances.tenancy.TenantRegistry;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;

/** Writes, signs and finds receipts. */
@Service
public class ReceiptWriter {

    private static final String FORMAT = "alliances-receipt/1";

    /** What stays after an organization has left, and where. */
    private static final List<String> KEPT = List.of(
            "tenant: the key, the name and the state of the organization, so that the key is never used again",
            "circle_term: names of circles of organizations that it led, and whom it handed them over to",
            "leaving, leaving_aud, leaving_receipt: this case, in the tenant of Info-center",
            "account: sign-in accounts, which belong to persons and not to the organization");

    private final Receipts receipts;
    private final TenantRegistry tenants;
    private final SigningKeys signing;

    ReceiptWriter(Receipts receipts, TenantRegistry tenants, SigningKeys signing) {
        this.receipts = receipts;
        this.tenants = tenants;
        this.signing = signing;
    }

    void write(LeavingSummary leaving) {
        var erased = SignedReceipt.JSON.readValue(
                Objects.requireNonNull(leaving.erased()), new TypeReference<TreeMap<String, Long>>() {});
        var document = new Document(
                FORMAT,
                leaving.id(),
                leaving.leaver(),
                tenants.find(leaving.leaver()).orElseThrow().name().texts(),
                Objects.requireNonNull(leaving.manifest()),
                leaving.handedOver(),
                leaving.verifiedAt(),
                leaving.verifiedPlace(),
                List.of(
                        new Confirmation("MANAGER", leaving.firstBy(), leaving.firstAt()),
                        new Confirmation("MANAGER", leaving.secondBy(), leaving.secondAt())),
                leaving.erasedAt(),
                erased.values().stream().mapToLong(Long::longValue).sum(),
                erased,
                KEPT);
        var written = SignedReceipt.JSON.writeValueAsString(document);
        var signature = signing.sign(written.getBytes(StandardCharsets.UTF_8));
        receipts.save(
                new Receipt(leaving.id(), written, Base64.getEncoder().encodeToString(signature), signing.publicKey()));
    }

    /** The receipt behind a link, for everybody who has it. */
    @Transactional(readOnly = true)
    public Optional<SignedReceipt> find(UUID id) {
        return receipts.signed(id);
    }
}
