package mk.infocenter.alliances.oversight.web;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import mk.infocenter.alliances.tenancy.Role;
import org.jspecify.annotations.Nullable;

/** Whom somebody proposes for a network role, kept as typed until it is right. */
class NetworkRoleForm {

    @NotBlank(message = "{address.missing}") @Email(message = "{address.form}") @Size(max = 254, message = "{form.too-long}") private String address = "";

    private Role role = Role.OFFICER;

    /** Key of the one tenant an auditor may read; empty for the network. */
    private String audited = "";

    @Nullable String auditedTenant() {
        return role == Role.AUDITOR && !audited.isBlank() ? audited : null;
    }

    public String getAddress() {
        return address;
    }

    public void setAddress(String address) {
        this.address = address.strip();
    }

    public Role getRole() {
        return role;
    }

    public void setRole(Role role) {
        this.role = role;
    }

    public String getAudited() {
        return audited;
    }

    public void setAudited(String audited) {
        this.audited = audited.strip();
    }
}
