package mk.infocenter.alliances.webhooks;

/** Whether a webhook is sent anything. */
public enum WebhookStatus {
    ACTIVE,
    DISABLED
}
