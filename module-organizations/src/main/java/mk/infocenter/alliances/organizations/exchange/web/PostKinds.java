package mk.infocenter.alliances.organizations.exchange.web;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import mk.infocenter.alliances.organizations.exchange.EditionManagement;
import mk.infocenter.alliances.organizations.exchange.ExchangeDirectory;
import mk.infocenter.alliances.organizations.exchange.PostManagement;
import mk.infocenter.alliances.organizations.exchange.ReplyManagement;
import mk.infocenter.alliances.organizations.exchange.ResourceManagement;
import mk.infocenter.alliances.organizations.exchange.TopicManagement;
import mk.infocenter.alliances.tenancy.NotFound;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What the steps of a post need to know of its kind, which addresses name by its plural. */
@Component
class PostKinds {

    /** The part of an address that names the kind of a post. */
    static final String ADDRESS = "/{posts:topics|replies|resources|editions}/{post}";

    /**
     * One kind.
     *
     * @param name prefix of its messages
     * @param place where one of it is shown
     */
    record Kind(String name, PostManagement<?> posts, Function<UUID, Place> place) {}

    /**
     * Where a post is shown.
     *
     * @param tenant whose post it is
     * @param shownOn plural of what has a page of its own, a reply its topic
     * @param record id of that
     * @param anchor of the post on that page
     */
    record Place(String tenant, String shownOn, UUID record, String anchor) {

        /** Below the pages of the exchange. */
        String page() {
            return "/" + shownOn + "/" + record + anchor;
        }
    }

    private final Map<String, Kind> kinds;
    private final TopicPages topicPages;
    private final ResourcePages resourcePages;

    PostKinds(
            TopicManagement topics,
            ReplyManagement replies,
            ResourceManagement resources,
            EditionManagement editions,
            ExchangeDirectory directory,
            TopicPages topicPages,
            ResourcePages resourcePages) {
        this.topicPages = topicPages;
        this.resourcePages = resourcePages;
        kinds = Map.of(
                "topics",
                new Kind("topic", topics, id -> new Place(directory.topic(id).tenant(), "topics", id, "")),
                "replies",
                new Kind("reply", replies, id -> {
                    var reply = directory.reply(id);
                    return new Place(reply.tenant(), "topics", reply.topic(), "#reply-" + id);
                }),
                "resources",
                new Kind(
                        "resource",
                        resources,
                        id -> new Place(directory.resource(id).tenant(), "resources", id, "")),
                "editions",
                new Kind("edition", editions, id -> {
                    var edition = directory.edition(id);
                    return new Place(edition.tenant(), "resources", edition.resource(), "#edition-" + id);
                }));
    }

    Kind of(String plural) {
        return Optional.ofNullable(kinds.get(plural)).orElseThrow(() -> new NotFound("kind of posts " + plural));
    }

    /** The page that shows the post, once more. */
    String page(Place place, String keeper, Locale locale, Model model) {
        return place.shownOn().equals("topics")
                ? topicPages.topic(place.record(), keeper, null, ReplyForm.in(locale.getLanguage()), model)
                : resourcePages.resource(place.record(), keeper, model);
    }
}
