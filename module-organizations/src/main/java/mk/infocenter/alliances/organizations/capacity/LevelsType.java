package mk.infocenter.alliances.organizations.capacity;

import mk.infocenter.alliances.organizations.JsonType;

class LevelsType extends JsonType<Levels> {

    LevelsType() {
        super(Levels.class);
    }
}
