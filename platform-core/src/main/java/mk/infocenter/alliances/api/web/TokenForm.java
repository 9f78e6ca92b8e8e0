package mk.infocenter.alliances.api.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import mk.infocenter.alliances.identity.AccessTokenManagement;
import mk.infocenter.alliances.tenancy.Role;

/** A new token as typed. */
class TokenForm {

    @NotBlank(message = "{token-form.name.missing}") @Size(max = 100, message = "{form.too-long}") private String name = "";

    private Role role = Role.STAFF;

    @Min(value = 1, message = "{token-form.days.form}") @Max(value = AccessTokenManagement.LONGEST, message = "{token-form.days.form}") private int days = 90;

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name.strip();
    }

    public Role getRole() {
        return role;
    }

    public void setRole(Role role) {
        this.role = role;
    }

    public int getDays() {
        return days;
    }

    public void setDays(int days) {
        this.days = days;
    }
}
