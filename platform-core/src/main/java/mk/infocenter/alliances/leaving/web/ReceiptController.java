package mk.infocenter.alliances.leaving.web;

import java.util.UUID;
import mk.infocenter.alliances.identity.Requires;
import mk.infocenter.alliances.keys.SigningKeys;
import mk.infocenter.alliances.leaving.ReceiptWriter;
import mk.infocenter.alliances.leaving.SignedReceipt;
import mk.infocenter.alliances.tenancy.NotFound;
import mk.infocenter.alliances.tenancy.Role;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Receipts, their signatures and the public keys that check them. A receipt names no person. */
@Controller
@Requires(Role.PUBLIC)
class ReceiptController {

    private final ReceiptWriter receipts;
    private final SigningKeys signing;

    ReceiptController(ReceiptWriter receipts, SigningKeys signing) {
        this.receipts = receipts;
        this.signing = signing;
    }

    @GetMapping("/receipts/{receipt}")
    String page(@PathVariable String receipt, Model model) {
        var signed = receipt(receipt);
        model.addAttribute("receipt", signed);
        model.addAttribute("says", signed.read());
        return "leaving/receipt";
    }

    @GetMapping("/receipts/{receipt}/receipt.json")
    ResponseEntity<byte[]> document(@PathVariable String receipt) {
        return file("receipt.json", MediaType.APPLICATION_JSON, receipt(receipt).bytes());
    }

    @GetMapping("/receipts/{receipt}/receipt.sig")
    ResponseEntity<byte[]> signature(@PathVariable String receipt) {
        return file(
                "receipt.sig",
                MediaType.APPLICATION_OCTET_STREAM,
                receipt(receipt).signatureBytes());
    }

    @GetMapping("/signing-keys")
    String keys(Model model) {
        model.addAttribute("keys", signing.published());
        return "leaving/signing-keys";
    }

    private static ResponseEntity<byte[]> file(String name, MediaType type, byte[] content) {
        return ResponseEntity.ok()
                .contentType(type)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(content);
    }

    private SignedReceipt receipt(String id) {
        try {
            return receipts.find(UUID.fromString(id)).orElseThrow(() -> new NotFound("receipt " + id));
        } catch (IllegalArgumentException e) {
            throw new NotFound("receipt " + id);
        }
    }
}
