package mk.infocenter.alliances.people.retention;

/** Why the law allows processing (Law on Personal Data Protection, Official Gazette 42/20, article 10; GDPR article 6). */
public enum LegalBasis {
    CONSENT,
    CONTRACT,
    LEGAL_OBLIGATION,
    VITAL_INTEREST,
    PUBLIC_TASK,
    LEGITIMATE_INTEREST
}
