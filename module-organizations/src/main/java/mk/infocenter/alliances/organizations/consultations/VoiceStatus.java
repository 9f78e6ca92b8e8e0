package mk.infocenter.alliances.organizations.consultations;

/** Whether a contribution counts; a hidden one stays with the reason. */
public enum VoiceStatus {
    SHOWN,
    HIDDEN
}
