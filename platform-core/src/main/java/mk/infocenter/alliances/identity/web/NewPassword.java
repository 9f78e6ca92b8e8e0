package mk.infocenter.alliances.identity.web;

import jakarta.validation.constraints.Size;

/** Who somebody is and the password they choose; the password is never shown again. */
class NewPassword {

    @Size(max = 120, message = "{form.too-long}") private String name = "";

    private String password = "";

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name.strip();
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }
}
