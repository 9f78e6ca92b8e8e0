package mk.infocenter.alliances.organizations.consultations;

import mk.infocenter.alliances.organizations.JsonType;

class FiguresType extends JsonType<Figures> {

    FiguresType() {
        super(Figures.class);
    }
}
