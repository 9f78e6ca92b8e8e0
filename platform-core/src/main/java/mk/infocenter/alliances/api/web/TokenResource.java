package mk.infocenter.alliances.api.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Instant;
import java.util.UUID;
import mk.infocenter.alliances.api.Cursor;
import mk.infocenter.alliances.api.PageOf;
import mk.infocenter.alliances.api.VersionTag;
import mk.infocenter.alliances.identity.AccessTokenManagement;
import mk.infocenter.alliances.identity.AccessTokenSummary;
import mk.infocenter.alliances.identity.Requires;
import mk.infocenter.alliances.tenancy.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Tokens are read and revoked by programs, and made by people alone. */
@RestController
@RequestMapping("/api/v1/{tenant}/tokens")
@Requires(Role.STAFF)
@Tag(name = "Access tokens", description = "What programs sign in with. People make them in the workspace.")
class TokenResource {

    private final AccessTokenManagement tokens;

    TokenResource(AccessTokenManagement tokens) {
        this.tokens = tokens;
    }

    @Schema(name = "AccessToken")
    record Token(
            UUID id,

            @Schema(description = "What it is for, to people", example = "Newsletter")
            String name,

            @Schema(description = "The most that it may; it never may more than its owner")
            Role role,

            @Schema(description = "Account of the member for whom it acts")
            UUID owner,

            Instant created,
            Instant expires,

            @Schema(description = "When it was revoked, null where it was not", nullable = true) @Nullable Instant revoked,

            @Schema(description = "To the minute, null where it never was", nullable = true) @Nullable Instant lastUsed) {

        static Token of(AccessTokenSummary token) {
            return new Token(
                    token.id(),
                    token.name(),
                    token.role(),
                    token.owner(),
                    token.created(),
                    token.expires(),
                    token.revoked(),
                    token.lastUsed());
        }
    }

    @GetMapping
    @Operation(
            operationId = "listTokens",
            summary = "List access tokens",
            description = "The owner's own; with the role of an administrator all of the organization. Newest first.")
    PageOf<Token> list(
            @RequestParam(defaultValue = PageOf.USUAL) @Min(1) @Max(PageOf.LARGEST) int limit,
            @RequestParam(required = false) @Nullable Cursor after) {
        return PageOf.of(
                tokens.page(after == null ? null : after.last(), limit + 1), limit, AccessTokenSummary::id, Token::of);
    }

    @GetMapping("/{id}")
    @Operation(operationId = "getToken", summary = "Read an access token", description = "Never its words.")
    ResponseEntity<Token> token(@PathVariable UUID id) {
        var token = tokens.token(id);
        return VersionTag.of(token.version(), Token.of(token));
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            operationId = "revokeToken",
            summary = "Revoke an access token",
            description = "At once and for good, also the one in use. Doing it again changes nothing.")
    void revoke(@PathVariable UUID id) {
        tokens.revoke(id);
    }
}
