package mk.infocenter.alliances.organizations.exchange.web;

import mk.infocenter.alliances.identity.Requires;
import mk.infocenter.alliances.identity.Visit;
import mk.infocenter.alliances.organizations.exchange.ExchangeDirectory;
import mk.infocenter.alliances.organizations.exchange.ReplyManagement;
import mk.infocenter.alliances.tenancy.Role;
import mk.infocenter.alliances.tenancy.TenantRegistry;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** Replies for Info-center, whose people write for its own organization. */
@Controller
@Requires({Role.OFFICER, Role.MANAGER})
@RequestMapping("/network/exchange")
class NetworkRepliesController extends RepliesController {

    private final TenantRegistry tenants;

    NetworkRepliesController(
            ReplyManagement replies, ExchangeDirectory directory, TopicPages pages, TenantRegistry tenants) {
        super(replies, directory, pages);
        this.tenants = tenants;
    }

    @Override
    String keeper(Visit visit) {
        return tenants.lead().key();
    }

    @Override
    String root(Visit visit) {
        return "/network/exchange";
    }
}
