package mk.infocenter.alliances.organizations.exchange.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import mk.infocenter.alliances.api.VersionTag;
import mk.infocenter.alliances.identity.Requires;
import mk.infocenter.alliances.organizations.exchange.ExchangeDirectory;
import mk.infocenter.alliances.tenancy.Role;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** One announcement of Info-center, for programs. */
@RestController
@RequestMapping("/api/v1/{tenant}/announcements")
@Requires(Role.STAFF)
@Tag(name = "Exchange")
class AnnouncementResource {

    private final ExchangeDirectory directory;

    AnnouncementResource(ExchangeDirectory directory) {
        this.directory = directory;
    }

    @GetMapping("/{id}")
    @Operation(operationId = "getAnnouncement", summary = "Read an announcement")
    ResponseEntity<TopicResource.Announcement> announcement(@PathVariable UUID id) {
        var announcement = directory.announcement(id);
        return VersionTag.of(announcement.version(), TopicResource.Announcement.of(announcement));
    }
}
