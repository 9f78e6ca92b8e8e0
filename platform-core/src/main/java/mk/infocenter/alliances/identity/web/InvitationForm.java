package mk.infocenter.alliances.identity.web;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import mk.infocenter.alliances.tenancy.Role;

/** Whom somebody invites, kept as typed until it is right. */
class InvitationForm {

    @NotBlank(message = "{address.missing}") @Email(message = "{address.form}") @Size(max = 254, message = "{form.too-long}") private String address = "";

    private Role role = Role.STAFF;

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
}
