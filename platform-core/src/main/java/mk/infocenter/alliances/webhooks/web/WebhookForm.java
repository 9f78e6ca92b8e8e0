package mk.infocenter.alliances.webhooks.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import mk.infocenter.alliances.webhooks.WebhookSummary;

/** A webhook as typed. */
class WebhookForm {

    private int version;

    @NotBlank(message = "{webhook-form.url.missing}") @Size(max = 500, message = "{form.too-long}") private String url = "";

    @NotBlank(message = "{webhook-form.description.missing}") @Size(max = 200, message = "{form.too-long}") private String description = "";

    @NotEmpty(message = "{webhook-form.events.missing}") private List<String> events = new ArrayList<>();

    static WebhookForm of(WebhookSummary webhook) {
        var form = new WebhookForm();
        form.version = webhook.version();
        form.url = webhook.url();
        form.description = webhook.description();
        form.events = new ArrayList<>(webhook.events());
        return form;
    }

    public int getVersion() {
        return version;
    }

    public void setVersion(int version) {
        this.version = version;
    }

    public String getUrl() {
        return url;
    }

    public void setUrl(String url) {
        this.url = url.strip();
    }

    public String getDescription() {
        return description;
    }

    public void setDescription(String description) {
        this.description = description.strip();
    }

    public List<String> getEvents() {
        return events;
    }

    public void setEvents(List<String> events) {
        this.events = events;
    }
}
