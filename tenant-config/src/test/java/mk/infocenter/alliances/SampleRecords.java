package mk.infocenter.alliances;

import static org.awaitility.Awaitility.await;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import mk.infocenter.alliances.archives.ArchiveManagement;
import mk.infocenter.alliances.archives.ArchiveSummary;
import mk.infocenter.alliances.files.FileManagement;
import mk.infocenter.alliances.files.FileType;
import mk.infocenter.alliances.files.Owner;
import mk.infocenter.alliances.files.Uploads;
import mk.infocenter.alliances.identity.InvitationManagement;
import mk.infocenter.alliances.identity.MembershipManagement;
import mk.infocenter.alliances.identity.NetworkRoleManagement;
import mk.infocenter.alliances.jobs.JobManagement;
import mk.infocenter.alliances.jobs.JobStatus;
import mk.infocenter.alliances.jobs.SampleJobs;
import mk.infocenter.alliances.leaving.LeavingSampleRows;
import mk.infocenter.alliances.mail.LocalOutbox;
import mk.infocenter.alliances.mail.MailFixtures;
import mk.infocenter.alliances.tenancy.Actor;
import mk.infocenter.alliances.tenancy.Role;
import mk.infocenter.alliances.tenancy.Scope;
import mk.infocenter.alliances.tenancy.ScopedWork;
import mk.infocenter.alliances.tenancy.TenantContext;
import org.springframework.stereotype.Component;

/** Jobs and letters for tests of the whole, made once for each tenant. */
@Component
class SampleRecords {

    private static final String NOBODY = new UUID(0, 0).toString();

    private final MembershipManagement members;
    private final InvitationManagement invitations;
    private final NetworkRoleManagement networkRoles;
    private final JobManagement jobs;
    private final ScopedWork work;
    private final MailFixtures mails;
    private final LocalOutbox outbox;
    private final FileManagement files;
    private final Uploads uploads;
    private final ArchiveManagement archives;
    private final LeavingSampleRows leavings;
    private final Map<String, String> made = new ConcurrentHashMap<>();

    SampleRecords(
            MembershipManagement members,
            InvitationManagement invitations,
            NetworkRoleManagement networkRoles,
            JobManagement jobs,
            ScopedWork work,
            MailFixtures mails,
            LocalOutbox outbox,
            FileManagement files,
            Uploads uploads,
            ArchiveManagement archives,
            LeavingSampleRows leavings) {
        this.archives = archives;
        this.leavings = leavings;
        this.members = members;
        this.invitations = invitations;
        this.networkRoles = networkRoles;
        this.jobs = jobs;
        this.work = work;
        this.mails = mails;
        this.outbox = outbox;
        this.files = files;
        this.uploads = uploads;
    }

    /** A job of the tenant that is done; an id of none where there is no such tenant. */
    String job(String tenant) {
        return missing(tenant) ? NOBODY : made.computeIfAbsent("job of " + tenant, _ -> doneJob(tenant));
    }

    /** A letter of a list, which waits in the local outbox. */
    String letter() {
        return made.computeIfAbsent("letter", _ -> freshLetter());
    }

    /** A letter to somebody who has got none yet. */
    String freshLetter() {
        mails.send(
                "radika",
                MailFixtures.letter(UUID.randomUUID() + "@example.org", "mk")
                        .withLink("/")
                        .onList("sample"));
        return outbox.page(null, 1).getFirst().id().toString();
    }

    /** The end of the link at which that list is given up. */
    String token() {
        return token(letter());
    }

    String token(String letter) {
        var link = outbox.find(UUID.fromString(letter)).orElseThrow().letter().unsubscribe();
        return String.valueOf(link).replaceAll(".*/", "");
    }

    /** The membership of the tenant's demo staff. */
    String member(String tenant) {
        return made.computeIfAbsent(
                "member of " + tenant,
                _ -> missing(tenant)
                        ? NOBODY
                        : TenantContext.in(new Scope.Tenant(tenant), () -> members.members(null, 50)).stream()
                                .filter(member -> member.role() == Role.STAFF)
                                .findFirst()
                                .orElseThrow()
                                .id()
                                .toString());
    }

    /** An invitation to the tenant that is open at first. */
    String invitation(String tenant) {
        return made.computeIfAbsent("invitation of " + tenant, _ -> missing(tenant) ? NOBODY : invite(tenant));
    }

    private String invite(String tenant) {
        return TenantContext.in(new Scope.Tenant(tenant), new Actor(null, Role.ADMINISTRATOR), () -> {
            invitations.invite(UUID.randomUUID() + "@example.org", Role.STAFF);
            return invitations.open().getFirst().id().toString();
        });
    }

    /** The first network role that was given. */
    String networkRole() {
        return made.computeIfAbsent(
                "network role",
                _ -> TenantContext.in(new Scope.Tenant("infocenter"), () -> networkRoles.held(null, 1))
                        .getFirst()
                        .id()
                        .toString());
    }

    /** A fresh file of the tenant's organization, in the state in which the route can use it. */
    String file(String tenant, UUID organization, String path) {
        var owner = new Owner("organization", organization);
        var scope = new Scope.Tenant(tenant);
        return TenantContext.in(scope, new Actor(null, Role.STAFF), () -> {
            try (var checked = uploads.receive(
                    new ByteArrayInputStream("Sample".getBytes(StandardCharsets.UTF_8)),
                    "sample.txt",
                    FileType.DOCUMENTS)) {
                var file = files.add(owner, checked, null).id();
                if (path.endsWith("/restoration")) {
                    files.remove(file);
                } else if (path.startsWith("/o/")) {
                    files.publish(owner, true);
                }
                return file.toString();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    /** The archive of the tenant that there is, made anew where a route has removed it. */
    String archive(String tenant) {
        return missing(tenant)
                ? NOBODY
                : TenantContext.in(
                                new Scope.Tenant(tenant),
                                new Actor(null, Role.ADMINISTRATOR),
                                () -> archives.current().map(ArchiveSummary::id).orElseGet(archives::request))
                        .toString();
    }

    /** The receipt of an organization that never was. */
    String receipt() {
        return made.computeIfAbsent(
                "receipt", _ -> leavings.receipt("infocenter").toString());
    }

    private static boolean missing(String tenant) {
        return tenant.isEmpty() || tenant.equals("nobody");
    }

    private String doneJob(String tenant) {
        var scope = new Scope.Tenant(tenant);
        var job = TenantContext.in(
                scope,
                Actor.SYSTEM,
                () -> work.in(scope, () -> jobs.start(SampleJobs.KIND, new SampleJobs.Input("none", 3))));
        await().until(() -> TenantContext.in(scope, () -> jobs.find(job)).status() == JobStatus.SUCCEEDED);
        return job.toString();
    }
}
