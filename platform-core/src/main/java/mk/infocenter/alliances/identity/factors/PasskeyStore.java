package mk.infocenter.alliances.identity.factors;

import java.util.List;
import mk.infocenter.alliances.tenancy.Scope;
import mk.infocenter.alliances.tenancy.ScopedWork;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.security.web.webauthn.management.UserCredentialRepository;
import org.springframework.stereotype.Component;

/** Keeps passkeys for Spring Security, in the scope of identity. */
@Component
class PasskeyStore implements UserCredentialRepository {

    private final PasskeyRows rows;
    private final ScopedWork work;

    PasskeyStore(PasskeyRows rows, ScopedWork work) {
        this.rows = rows;
        this.work = work;
    }

    @Override
    public void save(CredentialRecord record) {
        work.in(new Scope.Identity(), () -> {
            rows.findById(record.getCredentialId().getBytes())
                    .ifPresentOrElse(known -> known.used(record), () -> rows.save(new Passkey(record)));
            return record;
        });
    }

    @Override
    public @Nullable CredentialRecord findByCredentialId(Bytes id) {
        return work.in(new Scope.Identity(), () -> rows.findById(id.getBytes()))
                .map(Passkey::record)
                .orElse(null);
    }

    @Override
    public List<CredentialRecord> findByUserId(Bytes handle) {
        var account = Passkeys.account(handle);
        return work.in(new Scope.Identity(), () -> rows.findByAccountIdOrderByCreatedAt(account)).stream()
                .map(Passkey::record)
                .toList();
    }

    @Override
    public void delete(Bytes id) {
        work.in(new Scope.Identity(), () -> {
            rows.deleteById(id.getBytes());
            return id;
        });
    }
}
