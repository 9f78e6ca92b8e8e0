package mk.infocenter.alliances.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import java.time.Instant;
import java.util.UUID;
import mk.infocenter.alliances.identity.events.Origin;
import mk.infocenter.alliances.identity.passwords.PasswordFault;
import mk.infocenter.alliances.tenancy.Actor;
import mk.infocenter.alliances.tenancy.NotFound;
import mk.infocenter.alliances.tenancy.Role;
import mk.infocenter.alliances.tenancy.Scope;
import mk.infocenter.alliances.tenancy.ScopedWork;
import mk.infocenter.alliances.tenancy.TenantContext;
import mk.infocenter.testing.PlatformTest;
import mk.infocenter.testing.TenantFixtures;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PlatformTest
class InvitationManagementTests {

    private static final Origin HERE = Origin.platform();
    private static final String PASSWORD = "four quiet mountain goats";

    @Autowired
    InvitationManagement management;

    @Autowired
    Invitations invitations;

    @Autowired
    Accounts accounts;

    @Autowired
    GrantReader grants;

    @Autowired
    ScopedWork work;

    @Autowired
    TenantFixtures fixtures;

    private String tenant = "";
    private final String address = UUID.randomUUID() + "@example.org";

    @BeforeEach
    void anOrganization() {
        tenant = fixtures.tenant();
    }

    @Test
    void somebodyNewAcceptsAndBelongsToTheOrganization() {
        invite(Role.STAFF);
        var link = link();

        assertThat(question(link)).isEqualTo(new InvitationManagement.Question(address, Role.STAFF, false));
        assertThat(accept(link, PASSWORD)).isNull();

        assertThat(grants.of(accounts.find(address).orElseThrow()).orElseThrow().memberships())
                .containsExactly(java.util.Map.entry(tenant, Role.STAFF));
    }

    @Test
    void aLinkWorksOnce() {
        invite(Role.STAFF);
        var link = link();
        accept(link, PASSWORD);

        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> accept(link, PASSWORD));
    }

    @Test
    void aLinkOfAnotherOrganizationOrAForgedOneIsNoLink() {
        invite(Role.STAFF);
        var link = link();
        tenant = fixtures.tenant();

        assertThat(TenantContext.in(new Scope.Tenant(tenant), () -> management.question(link)))
                .isEmpty();
        assertThat(TenantContext.in(new Scope.Tenant(tenant), () -> management.question(OneTimeToken.fresh())))
                .isEmpty();
    }

    @Test
    void sendingAgainEndsTheLinkBefore() {
        invite(Role.STAFF);
        var first = link();
        var second = link();

        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> accept(first, PASSWORD));
        assertThat(accept(second, PASSWORD)).isNull();
    }

    @Test
    void aWeakPasswordIsRefusedAndTheLinkStays() {
        invite(Role.STAFF);
        var link = link();

        assertThat(accept(link, "short")).isEqualTo(PasswordFault.TOO_SHORT);
        assertThat(accounts.find(address)).isEmpty();
        assertThat(accept(link, PASSWORD)).isNull();
    }

    @Test
    void whoHasAnAccountKeepsTheirPassword() {
        var account = accounts.findOrCreate(address, "Somebody", PASSWORD);
        invite(Role.ADMINISTRATOR);

        accept(link(), "another password, ignored");

        assertThat(accounts.authenticate(address, PASSWORD)).contains(account);
        assertThat(grants.of(account).orElseThrow().memberships()).containsEntry(tenant, Role.ADMINISTRATOR);
    }

    @Test
    void membersAndInvitedPeopleAreNotInvitedAgain() {
        invite(Role.STAFF);
        assertThat(refusal(Role.STAFF)).isEqualTo("invited");

        accept(link(), PASSWORD);
        assertThat(refusal(Role.STAFF)).isEqualTo("member");
    }

    @Test
    void infoCenterInvitesOnlyTheFirstAdministrator() {
        var manager = new Actor(null, Role.MANAGER);
        assertThatExceptionOfType(InvalidInvitation.class).isThrownBy(() -> as(manager, Role.STAFF));
        fixtures.member(tenant, Role.ADMINISTRATOR);
        assertThatExceptionOfType(InvalidInvitation.class)
                .isThrownBy(() -> as(manager, Role.ADMINISTRATOR))
                .withMessage("own-affair");
    }

    private void invite(Role role) {
        as(new Actor(null, Role.ADMINISTRATOR), role);
    }

    private void as(Actor actor, Role role) {
        TenantFixtures.inTenant(tenant, actor, () -> management.invite(address, role));
    }

    private String refusal(Role role) {
        try {
            invite(role);
            return "";
        } catch (InvalidInvitation e) {
            return e.code();
        }
    }

    /** A link such as the mail would carry; the one that the mail carries meanwhile ends with it. */
    private OneTimeToken link() {
        await().until(() -> work.in(
                new Scope.Tenant(tenant),
                () -> invitations.findAll().stream()
                        .anyMatch(invitation -> invitation.expiresAt().isPresent())));
        return work.in(
                new Scope.Tenant(tenant),
                () -> invitations.findAll().stream()
                        .filter(invitation -> invitation.status() == InvitationStatus.OPEN)
                        .findFirst()
                        .orElseThrow()
                        .issue(Instant.now()));
    }

    private InvitationManagement.Question question(OneTimeToken link) {
        return TenantContext.in(new Scope.Tenant(tenant), () -> management.question(link))
                .orElseThrow();
    }

    private @org.jspecify.annotations.Nullable PasswordFault accept(OneTimeToken link, String password) {
        return TenantContext.in(
                        new Scope.Tenant(tenant),
                        Actor.VISITOR,
                        () -> management.accept(link, "Somebody new", password, HERE))
                .orElse(null);
    }
}
