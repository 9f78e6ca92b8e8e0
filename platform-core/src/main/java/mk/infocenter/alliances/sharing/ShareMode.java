package mk.infocenter.alliances.sharing;

/** What a grant allows; whoever contributes does it in rows of their own. */
public enum ShareMode {
    READ,
    CONTRIBUTE
}
