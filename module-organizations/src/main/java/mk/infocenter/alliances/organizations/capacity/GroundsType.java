package mk.infocenter.alliances.organizations.capacity;

import mk.infocenter.alliances.organizations.JsonType;

class GroundsType extends JsonType<Grounds> {

    GroundsType() {
        super(Grounds.class);
    }
}
