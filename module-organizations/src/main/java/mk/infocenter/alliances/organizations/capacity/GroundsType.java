package mk.infocenter.alliances.organizations.capacity;

class GroundsType extends JsonType<Grounds> {

    GroundsType() {
        super(Grounds.class);
    }
}
