package mk.infocenter.alliances.organizations;

class FiguresType extends JsonType<Figures> {

    FiguresType() {
        super(Figures.class);
    }
}
