package mk.infocenter.alliances.tenancy;

/** The states of a tenant, from the invitation to the mark that it was there. */
public enum TenantStatus {
    /** Its people prepare it; it has a workspace and no public pages. */
    INVITED,
    ACTIVE,
    /** It has neither public pages nor a workspace; its history stays readable, its administrators reach their archive. */
    SUSPENDED,
    /** As suspended, while it leaves. */
    EXPORTING,
    /** Its rows are erased; only its key and its name are left. */
    CLOSED
}
