package mk.infocenter.alliances.organizations.capacity;

class LevelsType extends JsonType<Levels> {

    LevelsType() {
        super(Levels.class);
    }
}
