package mk.infocenter.alliances.organizations.exchange;

import java.time.Clock;
import java.util.UUID;
import mk.infocenter.alliances.tenancy.NotFound;
import mk.infocenter.alliances.tenancy.Reason;
import mk.infocenter.alliances.tenancy.UseCase;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Info-center's announcements, in the scope of the tenant that leads the network. */
@Service
public class AnnouncementManagement {

    private final Announcements announcements;
    private final Clock clock;

    AnnouncementManagement(Announcements announcements, Clock clock) {
        this.announcements = announcements;
        this.clock = clock;
    }

    @UseCase("draft-announcement")
    @Transactional
    public UUID draft(AnnouncementText text) {
        return announcements.save(new Announcement(text)).getId();
    }

    @UseCase("edit-announcement")
    @Transactional
    public void edit(UUID id, int seen, AnnouncementText text) {
        var announcement = own(id);
        announcement.edit(seen, text);
        announcements.saveAndFlush(announcement);
    }

    @UseCase("publish-announcement")
    @Transactional
    public void publish(UUID id) {
        own(id).publish(clock.instant());
    }

    @UseCase("withdraw-announcement")
    @Transactional
    public void withdraw(UUID id, Reason reason) {
        own(id).withdraw();
    }

    private Announcement own(UUID id) {
        return announcements.findById(id).orElseThrow(() -> new NotFound("announcement " + id));
    }
}
