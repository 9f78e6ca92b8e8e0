package mk.infocenter.alliances.tenancy;

/** The states of a tenant; a suspended one has neither public pages nor a workspace, and its history stays readable. */
public enum TenantStatus {
    ACTIVE,
    SUSPENDED
}
