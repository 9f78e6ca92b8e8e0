package mk.infocenter.alliances;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Who may use which route, written by hand and apart from the annotations. */
final class RouteTable {

    private RouteTable() {}

    /** Which rule a route follows. */
    enum Kind {
        SITE,
        /** Leads everybody who comes without having asked to the page for signing in. */
        TO_SIGN_IN,
        SITE_OF_TENANT,
        WORKSPACE,
        ADMINISTRATION,
        /** What an organization takes with it, which its administrators alone reach. */
        TAKEN_ALONG,
        /** A page of the workspace that people from outside may read, too. */
        RECORDS,
        /** What an officer decides about a record of an organization that they have opened. */
        OPENED,
        /** The same, which the organization's administrator may decide, too. */
        TOGETHER,
        NETWORK,
        NETWORK_OF_TENANT,
        DECISION,
        MANAGERS,
        OFFICERS,
        AUDIT,
        AUDIT_OF_TENANT,
        RECEPTION,
        SIGNED_IN,
        API,
        /** The same, which the organization's administrators alone may. */
        API_ADMINISTRATION
    }

    static final Map<String, Kind> ROUTES = routes();

    private static Map<String, Kind> routes() {
        var routes = new LinkedHashMap<String, Kind>();
        routes.put("GET /", Kind.SITE);
        routes.put("GET /sign-in", Kind.SITE);
        for (var page : List.of(
                "",
                "/record",
                "/together",
                "/lists",
                "/lists/download.{format}",
                "/forms",
                "/answers",
                "/charts",
                "/people")) {
            routes.put("GET /gallery" + page, Kind.SITE);
        }
        for (var sent : List.of(
                "/record/submission",
                "/record/cancellation",
                "/lists/archive",
                "/lists/restoration",
                "/forms",
                "/files",
                "/files/{sample}/removal",
                "/comments/sample/one",
                "/comments/sample/one/{sample}/removal",
                "/comments/sample/one/{sample}/withdrawal",
                "/drafts/sample/one",
                "/drafts/sample/one/removal",
                "/together/restoration")) {
            routes.put("POST /gallery" + sent, Kind.SITE);
        }
        routes.put("GET /open-data", Kind.SITE);
        routes.put("GET /open-data/organizations.{format}", Kind.SITE);
        routes.put("GET /open-data/organizations.json", Kind.SITE);
        routes.put("GET /o/{tenant}", Kind.SITE_OF_TENANT);
        routes.put("GET /o/{tenant}/contact.vcf", Kind.SITE_OF_TENANT);
        routes.put("GET /o/{tenant}/accent.css", Kind.SITE_OF_TENANT);
        routes.put("GET /o/{tenant}/logo/{sha256}", Kind.SITE_OF_TENANT);
        routes.put("POST /sign-in", Kind.SITE);
        routes.put("POST /{tenant}/members/{member}/way-back", Kind.ADMINISTRATION);
        routes.put("GET /o/{tenant}/way-back/{link}", Kind.SITE_OF_TENANT);
        routes.put("POST /o/{tenant}/way-back/{link}", Kind.SITE_OF_TENANT);
        routes.put("GET /network/ways-back", Kind.MANAGERS);
        routes.put("POST /network/ways-back", Kind.MANAGERS);
        routes.put("POST /network/ways-back/{way}/opening", Kind.MANAGERS);
        routes.put("POST /network/ways-back/{way}/withdrawal", Kind.MANAGERS);
        routes.put("GET /sign-in/provider", Kind.SITE);
        routes.put("GET /sign-in/provider/answer", Kind.TO_SIGN_IN);
        routes.put("GET /account/security/provider", Kind.SIGNED_IN);
        routes.put("GET /account/security/provider/link", Kind.SIGNED_IN);
        routes.put("POST /account/security/provider/link", Kind.SIGNED_IN);
        routes.put("POST /account/security/provider/removal", Kind.SIGNED_IN);
        routes.put("GET /sign-in/code", Kind.SIGNED_IN);
        routes.put("POST /sign-in/code", Kind.SIGNED_IN);
        routes.put("GET /sign-in/again", Kind.SIGNED_IN);
        routes.put("POST /sign-in/again", Kind.SIGNED_IN);
        routes.put("GET /account", Kind.SIGNED_IN);
        routes.put("GET /account/second-factor", Kind.SIGNED_IN);
        routes.put("GET /account/second-factor/app", Kind.SIGNED_IN);
        routes.put("POST /account/second-factor/app", Kind.SIGNED_IN);
        routes.put("GET /account/second-factor/passkey", Kind.SIGNED_IN);
        routes.put("POST /account/second-factor/passkey", Kind.SIGNED_IN);
        routes.put("GET /account/security", Kind.SIGNED_IN);
        routes.put("GET /account/security/password", Kind.SIGNED_IN);
        routes.put("POST /account/security/password", Kind.SIGNED_IN);
        routes.put("POST /account/security/app/removal", Kind.SIGNED_IN);
        routes.put("POST /account/security/passkeys/name", Kind.SIGNED_IN);
        routes.put("POST /account/security/passkeys/removal", Kind.SIGNED_IN);
        routes.put("POST /account/security/recovery-codes", Kind.SIGNED_IN);
        routes.put("GET /account/sessions", Kind.SIGNED_IN);
        routes.put("GET /account/sign-ins", Kind.SIGNED_IN);
        routes.put("GET /account/sign-ins/download.{format}", Kind.SIGNED_IN);
        routes.put("POST /account/sessions/removal", Kind.SIGNED_IN);
        routes.put("POST /account/sessions/others/removal", Kind.SIGNED_IN);
        routes.put("GET /{tenant}", Kind.RECORDS);
        routes.put("GET /{tenant}/organization", Kind.RECORDS);
        routes.put("GET /{tenant}/organization/sections/{section}", Kind.RECORDS);
        routes.put("GET /{tenant}/organization/sections/{section}/edit", Kind.WORKSPACE);
        routes.put("POST /{tenant}/organization/sections/{section}/edit", Kind.WORKSPACE);
        routes.put("POST /{tenant}/organization/sections/{section}/request", Kind.WORKSPACE);
        routes.put("POST /{tenant}/organization/sections/{section}/verification", Kind.OPENED);
        routes.put("POST /{tenant}/organization/sections/{section}/return", Kind.OPENED);
        routes.put("GET /{tenant}/organization/figures", Kind.WORKSPACE);
        routes.put("POST /{tenant}/organization/figures", Kind.WORKSPACE);
        routes.put("POST /{tenant}/organization/figures/{year}/removal", Kind.WORKSPACE);
        routes.put("GET /{tenant}/organization/positions", Kind.WORKSPACE);
        routes.put("POST /{tenant}/organization/positions/search", Kind.WORKSPACE);
        routes.put("GET /{tenant}/organization/positions/new/{person}", Kind.WORKSPACE);
        routes.put("POST /{tenant}/organization/positions/new/{person}", Kind.WORKSPACE);
        routes.put("GET /{tenant}/organization/positions/{position}/edit", Kind.WORKSPACE);
        routes.put("POST /{tenant}/organization/positions/{position}/edit", Kind.WORKSPACE);
        routes.put("POST /{tenant}/organization/positions/{position}/removal", Kind.WORKSPACE);
        routes.put("GET /{tenant}/organization/pictures", Kind.WORKSPACE);
        routes.put("POST /{tenant}/organization/pictures", Kind.WORKSPACE);
        routes.put("GET /{tenant}/organization/pictures/{picture}/edit", Kind.WORKSPACE);
        routes.put("POST /{tenant}/organization/pictures/{picture}/edit", Kind.WORKSPACE);
        routes.put("POST /{tenant}/organization/pictures/{picture}/removal", Kind.WORKSPACE);
        routes.put("GET /{tenant}/organization/documents", Kind.RECORDS);
        routes.put("GET /{tenant}/organization/documents/download.{format}", Kind.RECORDS);
        routes.put("GET /{tenant}/organization/documents/new", Kind.WORKSPACE);
        routes.put("POST /{tenant}/organization/documents", Kind.WORKSPACE);
        routes.put("GET /{tenant}/organization/documents/{document}", Kind.RECORDS);
        routes.put("GET /{tenant}/organization/documents/{document}/edit", Kind.WORKSPACE);
        routes.put("POST /{tenant}/organization/documents/{document}/edit", Kind.WORKSPACE);
        routes.put("POST /{tenant}/organization/documents/{document}/withdrawal", Kind.WORKSPACE);
        routes.put("GET /{tenant}/organization/risks", Kind.RECORDS);
        routes.put("GET /{tenant}/organization/risks/new", Kind.OPENED);
        routes.put("POST /{tenant}/organization/risks", Kind.OPENED);
        routes.put("GET /{tenant}/organization/risks/{flag}", Kind.RECORDS);
        routes.put("POST /{tenant}/organization/risks/{flag}/clearing", Kind.OPENED);
        routes.put("GET /api/v1/{tenant}/documents", Kind.API);
        routes.put("POST /api/v1/{tenant}/documents", Kind.API);
        routes.put("GET /api/v1/{tenant}/documents/{id}", Kind.API);
        routes.put("PUT /api/v1/{tenant}/documents/{id}", Kind.API);
        routes.put("GET /api/v1/{tenant}/risk-flags", Kind.API);
        routes.put("GET /api/v1/{tenant}/risk-flags/{id}", Kind.API);
        routes.put("GET /network/risks", Kind.NETWORK);
        routes.put("GET /network/risks/download.{format}", Kind.NETWORK);
        routes.put("GET /network/section-checks", Kind.NETWORK);
        routes.put("GET /network/section-checks/download.{format}", Kind.NETWORK);
        routes.put("POST /{tenant}/drafts/{form}/{record}", Kind.WORKSPACE);
        routes.put("POST /{tenant}/drafts/{form}/{record}/removal", Kind.WORKSPACE);
        routes.put("POST /{tenant}/views", Kind.WORKSPACE);
        routes.put("POST /{tenant}/views/{view}/title", Kind.WORKSPACE);
        routes.put("POST /{tenant}/views/{view}/main", Kind.WORKSPACE);
        routes.put("POST /{tenant}/views/{view}/removal", Kind.WORKSPACE);
        addCapacity(routes);
        addAuthorities(routes);
        addConsultations(routes);
        addExchange(routes);
        routes.put("GET /{tenant}/jobs", Kind.WORKSPACE);
        routes.put("GET /{tenant}/jobs/download.{format}", Kind.WORKSPACE);
        routes.put("GET /{tenant}/jobs/{job}", Kind.WORKSPACE);
        routes.put("GET /{tenant}/jobs/{job}/events", Kind.WORKSPACE);
        routes.put("POST /{tenant}/jobs/{job}/cancellation", Kind.WORKSPACE);
        routes.put("POST /{tenant}/jobs/{job}/repetition", Kind.WORKSPACE);
        routes.put("GET /outbox", Kind.SITE);
        routes.put("GET /outbox/{letter}", Kind.SITE);
        routes.put("GET /unsubscribe/{token}", Kind.SITE);
        routes.put("POST /unsubscribe/{token}", Kind.SITE);
        routes.put("GET /{tenant}/people", Kind.WORKSPACE);
        routes.put("POST /{tenant}/people", Kind.WORKSPACE);
        routes.put("POST /{tenant}/people/search", Kind.WORKSPACE);
        routes.put("GET /{tenant}/people/download.{format}", Kind.WORKSPACE);
        routes.put("POST /{tenant}/people/search/download.{format}", Kind.WORKSPACE);
        routes.put("GET /{tenant}/people/duplicates", Kind.WORKSPACE);
        routes.put("GET /{tenant}/people/new", Kind.WORKSPACE);
        routes.put("GET /{tenant}/people/{person}", Kind.WORKSPACE);
        routes.put("GET /{tenant}/people/{person}/edit", Kind.WORKSPACE);
        routes.put("POST /{tenant}/people/{person}/edit", Kind.WORKSPACE);
        routes.put("GET /{tenant}/people/{person}/retention", Kind.WORKSPACE);
        routes.put("POST /{tenant}/people/{person}/retention", Kind.WORKSPACE);
        routes.put("GET /{tenant}/people/{person}/consents/new", Kind.WORKSPACE);
        routes.put("POST /{tenant}/people/{person}/consents", Kind.WORKSPACE);
        routes.put("POST /{tenant}/people/{person}/consents/{consent}/withdrawal", Kind.WORKSPACE);
        routes.put("GET /{tenant}/people/{person}/merge/{other}", Kind.WORKSPACE);
        routes.put("POST /{tenant}/people/{person}/merge/{other}", Kind.WORKSPACE);
        routes.put("GET /{tenant}/people/{person}/export", Kind.WORKSPACE);
        routes.put("GET /{tenant}/people/{person}/export.json", Kind.WORKSPACE);
        routes.put("GET /{tenant}/people/{person}/erasure", Kind.ADMINISTRATION);
        routes.put("POST /{tenant}/people/{person}/erasure", Kind.ADMINISTRATION);
        routes.put("GET /{tenant}/people/consent-texts", Kind.WORKSPACE);
        routes.put("GET /{tenant}/people/consent-texts/{purpose}/new", Kind.ADMINISTRATION);
        routes.put("POST /{tenant}/people/consent-texts/{purpose}", Kind.ADMINISTRATION);
        routes.put("GET /{tenant}/attachments/{kind}/{record}", Kind.WORKSPACE);
        routes.put("POST /{tenant}/attachments/{kind}/{record}", Kind.WORKSPACE);
        routes.put("GET /{tenant}/files/{file}", Kind.WORKSPACE);
        routes.put("POST /{tenant}/files/{file}/removal", Kind.WORKSPACE);
        routes.put("POST /{tenant}/files/{file}/restoration", Kind.WORKSPACE);
        routes.put("GET /o/{tenant}/files/{file}", Kind.SITE_OF_TENANT);
        routes.put("GET /{tenant}/settings", Kind.ADMINISTRATION);
        routes.put("POST /{tenant}/settings", Kind.ADMINISTRATION);
        routes.put("POST /{tenant}/settings/logo", Kind.ADMINISTRATION);
        routes.put("POST /{tenant}/settings/logo/removal", Kind.ADMINISTRATION);
        routes.put("POST /{tenant}/settings/logo/{sha256}/restoration", Kind.ADMINISTRATION);
        routes.put("GET /{tenant}/members", Kind.WORKSPACE);
        routes.put("GET /{tenant}/members/download.{format}", Kind.WORKSPACE);
        routes.put("GET /{tenant}/members/new", Kind.ADMINISTRATION);
        routes.put("POST /{tenant}/members", Kind.ADMINISTRATION);
        routes.put("GET /{tenant}/members/{member}", Kind.ADMINISTRATION);
        routes.put("POST /{tenant}/members/{member}/role", Kind.ADMINISTRATION);
        routes.put("POST /{tenant}/members/{member}/ending", Kind.ADMINISTRATION);
        routes.put("POST /{tenant}/invitations/{invitation}/sending", Kind.ADMINISTRATION);
        routes.put("POST /{tenant}/invitations/{invitation}/withdrawal", Kind.ADMINISTRATION);
        routes.put("GET /o/{tenant}/invitations/{link}", Kind.SITE_OF_TENANT);
        routes.put("POST /o/{tenant}/invitations/{link}", Kind.SITE_OF_TENANT);
        routes.put("GET /password-reset", Kind.SITE);
        routes.put("POST /password-reset", Kind.SITE);
        routes.put("GET /password-reset/{link}", Kind.SITE);
        routes.put("POST /password-reset/{link}", Kind.SITE);
        routes.put("GET /network/people", Kind.NETWORK);
        routes.put("GET /network/people/new", Kind.NETWORK);
        routes.put("POST /network/people", Kind.NETWORK);
        routes.put("GET /network/people/{role}", Kind.NETWORK);
        routes.put("POST /network/people/{role}/confirmation", Kind.DECISION);
        routes.put("POST /network/people/{role}/withdrawal", Kind.NETWORK);
        routes.put("POST /network/people/{role}/ending", Kind.DECISION);
        routes.put("POST /network/tenants/{tenant}/administrator", Kind.NETWORK_OF_TENANT);
        routes.put("GET /{tenant}/history", Kind.RECORDS);
        routes.put("GET /{tenant}/history/download.{format}", Kind.RECORDS);
        routes.put("GET /audit/{tenant}/download.{format}", Kind.AUDIT_OF_TENANT);
        routes.put("GET /{tenant}/access/download.{format}", Kind.WORKSPACE);
        routes.put("GET /audit/{tenant}/access/download.{format}", Kind.AUDIT_OF_TENANT);
        routes.put("GET /{tenant}/history/{kind}/{id}", Kind.RECORDS);
        routes.put("GET /{tenant}/access", Kind.WORKSPACE);
        routes.put("GET /search", Kind.SITE);
        routes.put("GET /network/search", Kind.NETWORK);
        routes.put("GET /{tenant}/search", Kind.RECORDS);
        routes.put("GET /{tenant}/comments/{kind}/{id}", Kind.RECORDS);
        routes.put("POST /{tenant}/comments/{kind}/{id}", Kind.WORKSPACE);
        routes.put("GET /{tenant}/comments/{kind}/{id}/{comment}/edit", Kind.WORKSPACE);
        routes.put("POST /{tenant}/comments/{kind}/{id}/{comment}/edit", Kind.WORKSPACE);
        routes.put("POST /{tenant}/comments/{kind}/{id}/{comment}/withdrawal", Kind.WORKSPACE);
        routes.put("POST /{tenant}/comments/{kind}/{id}/{comment}/restoration", Kind.WORKSPACE);
        routes.put("POST /{tenant}/comments/{kind}/{id}/{comment}/removal", Kind.ADMINISTRATION);
        routes.put("POST /{tenant}/comments/{kind}/{id}/{comment}/readmission", Kind.ADMINISTRATION);
        routes.put("GET /problems", Kind.SITE);
        routes.put("GET /problems/{type}", Kind.SITE);
        routes.put("GET /api/docs", Kind.SITE);
        routes.put("GET /api/v1/openapi.json", Kind.SITE);
        routes.put("GET /api/v1/openapi.json.yaml", Kind.SITE);
        routes.put("GET /api/v1/{tenant}/changes/{kind}/{id}", Kind.API);
        routes.put("GET /api/v1/{tenant}/organizations", Kind.API);
        routes.put("GET /api/v1/{tenant}/organizations/{id}", Kind.API);
        routes.put("PUT /api/v1/{tenant}/organizations/{id}", Kind.API);
        routes.put("GET /api/v1/{tenant}/tokens", Kind.API);
        routes.put("GET /api/v1/{tenant}/tokens/{id}", Kind.API);
        routes.put("DELETE /api/v1/{tenant}/tokens/{id}", Kind.API);
        routes.put("GET /api/v1/{tenant}/webhooks", Kind.API);
        routes.put("POST /api/v1/{tenant}/webhooks", Kind.API);
        routes.put("GET /api/v1/{tenant}/webhooks/{id}", Kind.API);
        routes.put("PUT /api/v1/{tenant}/webhooks/{id}", Kind.API);
        routes.put("DELETE /api/v1/{tenant}/webhooks/{id}", Kind.API);
        routes.put("POST /api/v1/{tenant}/webhooks/{id}/activation", Kind.API);
        routes.put("POST /api/v1/{tenant}/webhooks/{id}/deactivation", Kind.API);
        routes.put("POST /api/v1/{tenant}/webhooks/{id}/ping", Kind.API);
        routes.put("GET /api/v1/{tenant}/webhooks/{id}/deliveries", Kind.API);
        routes.put("POST /api/v1/{tenant}/webhooks/{id}/deliveries/{delivery}/redelivery", Kind.API);
        routes.put("GET /{tenant}/tokens", Kind.WORKSPACE);
        routes.put("GET /{tenant}/tokens/new", Kind.WORKSPACE);
        routes.put("POST /{tenant}/tokens", Kind.WORKSPACE);
        routes.put("GET /{tenant}/tokens/{id}/revocation", Kind.WORKSPACE);
        routes.put("POST /{tenant}/tokens/{id}/revocation", Kind.WORKSPACE);
        routes.put("GET /{tenant}/webhooks", Kind.WORKSPACE);
        routes.put("GET /{tenant}/webhooks/new", Kind.WORKSPACE);
        routes.put("POST /{tenant}/webhooks", Kind.WORKSPACE);
        routes.put("GET /{tenant}/webhooks/{id}", Kind.WORKSPACE);
        routes.put("GET /{tenant}/webhooks/{id}/download.{format}", Kind.WORKSPACE);
        routes.put("GET /{tenant}/webhooks/{id}/edit", Kind.WORKSPACE);
        routes.put("POST /{tenant}/webhooks/{id}/edit", Kind.WORKSPACE);
        routes.put("POST /{tenant}/webhooks/{id}/activation", Kind.WORKSPACE);
        routes.put("POST /{tenant}/webhooks/{id}/deactivation", Kind.WORKSPACE);
        routes.put("POST /{tenant}/webhooks/{id}/ping", Kind.WORKSPACE);
        routes.put("POST /{tenant}/webhooks/{id}/deliveries/{delivery}/redelivery", Kind.WORKSPACE);
        routes.put("POST /{tenant}/webhooks/{id}/removal", Kind.WORKSPACE);
        routes.put("GET /{tenant}/shared", Kind.WORKSPACE);
        routes.put("GET /{tenant}/shared/{owner}/{grant}", Kind.WORKSPACE);
        routes.put("POST /{tenant}/shared/{owner}/{grant}/contributions", Kind.WORKSPACE);
        routes.put("POST /{tenant}/contributions/{contribution}/withdrawal", Kind.WORKSPACE);
        routes.put("GET /{tenant}/sharing", Kind.WORKSPACE);
        routes.put("GET /{tenant}/sharing/{kind}/{record}", Kind.WORKSPACE);
        routes.put("POST /{tenant}/sharing/{kind}/{record}", Kind.ADMINISTRATION);
        routes.put("POST /{tenant}/sharing/{kind}/{record}/{grant}/revocation", Kind.ADMINISTRATION);
        routes.put("GET /api/v1/{tenant}/grants", Kind.API);
        routes.put("POST /api/v1/{tenant}/grants", Kind.API);
        routes.put("GET /api/v1/{tenant}/grants/{id}", Kind.API);
        routes.put("POST /api/v1/{tenant}/grants/{id}/revocation", Kind.API);
        routes.put("GET /api/v1/{tenant}/shared-records", Kind.API);
        routes.put("GET /{tenant}/papers", Kind.WORKSPACE);
        routes.put("GET /{tenant}/papers/new", Kind.WORKSPACE);
        routes.put("POST /{tenant}/papers", Kind.WORKSPACE);
        routes.put("GET /{tenant}/papers/{paper}", Kind.WORKSPACE);
        routes.put("GET /{tenant}/papers/{paper}/edit", Kind.WORKSPACE);
        routes.put("POST /{tenant}/papers/{paper}/edit", Kind.WORKSPACE);
        routes.put("GET /api/v1/{tenant}/papers", Kind.API);
        routes.put("POST /api/v1/{tenant}/papers", Kind.API);
        routes.put("GET /api/v1/{tenant}/papers/{id}", Kind.API);
        routes.put("PUT /api/v1/{tenant}/papers/{id}", Kind.API);
        routes.put("GET /{tenant}/alliances", Kind.WORKSPACE);
        routes.put("GET /{tenant}/alliances/download.{format}", Kind.WORKSPACE);
        routes.put("GET /{tenant}/alliances/new", Kind.ADMINISTRATION);
        routes.put("POST /{tenant}/alliances", Kind.ADMINISTRATION);
        routes.put("GET /{tenant}/alliances/{home}/{id}", Kind.WORKSPACE);
        routes.put("GET /{tenant}/alliances/{home}/{id}/edit", Kind.ADMINISTRATION);
        for (var step : List.of(
                "edit",
                "invitations",
                "members/{member}/removal",
                "acceptance",
                "refusal",
                "departure",
                "succession",
                "succession/withdrawal",
                "succession/acceptance",
                "dissolution")) {
            routes.put("POST /{tenant}/alliances/{home}/{id}/" + step, Kind.ADMINISTRATION);
        }
        routes.put("GET /api/v1/{tenant}/alliances", Kind.API);
        routes.put("GET /api/v1/{tenant}/alliances/{home}/{id}", Kind.API);
        routes.put("GET /network/alliances", Kind.NETWORK);
        routes.put("GET /network/alliances/download.{format}", Kind.NETWORK);
        routes.put("GET /network", Kind.NETWORK);
        routes.put("GET /{tenant}/archives", Kind.TAKEN_ALONG);
        routes.put("POST /{tenant}/archives", Kind.TAKEN_ALONG);
        routes.put("GET /{tenant}/archives/{archive}/key", Kind.TAKEN_ALONG);
        routes.put("POST /{tenant}/archives/{archive}/handing-out", Kind.TAKEN_ALONG);
        routes.put("POST /{tenant}/archives/{archive}/removal", Kind.TAKEN_ALONG);
        routes.put("GET /{tenant}/onboarding", Kind.WORKSPACE);
        routes.put("POST /{tenant}/onboarding/completion", Kind.ADMINISTRATION);
        routes.put("POST /network/tenants/{tenant}/activation", Kind.NETWORK_OF_TENANT);
        routes.put("GET /network/tenants/{tenant}/leaving", Kind.NETWORK_OF_TENANT);
        for (var step : List.of("", "/archive", "/cancellation", "/confirmation", "/repetition", "/verification")) {
            routes.put("POST /network/tenants/{tenant}/leaving" + step, Kind.DECISION);
        }
        addImports(routes, "/{tenant}/imports", Kind.WORKSPACE);
        addImports(routes, "/network/candidates/imports", Kind.NETWORK);
        routes.put("GET /network/candidates", Kind.NETWORK);
        routes.put("GET /network/candidates/download.{format}", Kind.NETWORK);
        routes.put("GET /network/candidates/{candidate}", Kind.NETWORK);
        routes.put("GET /network/candidates/{candidate}/edit", Kind.NETWORK);
        routes.put("POST /network/candidates/{candidate}/edit", Kind.NETWORK);
        routes.put("POST /network/candidates/{candidate}/removal", Kind.NETWORK);
        routes.put("POST /network/candidates/{candidate}/restoration", Kind.NETWORK);
        routes.put("GET /receipts/{receipt}", Kind.SITE);
        routes.put("GET /receipts/{receipt}/receipt.json", Kind.SITE);
        routes.put("GET /receipts/{receipt}/receipt.sig", Kind.SITE);
        routes.put("GET /signing-keys", Kind.SITE);
        routes.put("GET /network/tenants", Kind.NETWORK);
        routes.put("GET /network/tenants/download.{format}", Kind.NETWORK);
        routes.put("GET /network/tenants/new", Kind.NETWORK);
        routes.put("POST /network/tenants", Kind.NETWORK);
        routes.put("GET /network/tenants/{tenant}", Kind.NETWORK_OF_TENANT);
        routes.put("GET /network/tenants/{tenant}/history", Kind.NETWORK_OF_TENANT);
        routes.put("POST /network/tenants/{tenant}/suspension", Kind.DECISION);
        routes.put("POST /network/tenants/{tenant}/reactivation", Kind.DECISION);
        routes.put("GET /network/tenants/{tenant}/opening", Kind.NETWORK_OF_TENANT);
        routes.put("POST /network/tenants/{tenant}/opening", Kind.NETWORK_OF_TENANT);
        routes.put("POST /network/tenants/{tenant}/opening/closing", Kind.NETWORK_OF_TENANT);
        routes.put("GET /network/access", Kind.MANAGERS);
        routes.put("GET /audit", Kind.AUDIT);
        routes.put("GET /audit/access", Kind.AUDIT);
        routes.put("GET /audit/{tenant}/access", Kind.AUDIT_OF_TENANT);
        routes.put("GET /audit/{tenant}/opening", Kind.RECEPTION);
        routes.put("POST /audit/{tenant}/opening", Kind.RECEPTION);
        routes.put("POST /audit/{tenant}/opening/closing", Kind.RECEPTION);
        routes.put("GET /audit/{tenant}", Kind.AUDIT_OF_TENANT);
        routes.put("GET /audit/{tenant}/{kind}/{id}", Kind.AUDIT_OF_TENANT);
        return routes;
    }

    private static void addImports(Map<String, Kind> routes, String list, Kind kind) {
        routes.put("GET " + list, kind);
        routes.put("POST " + list, kind);
        routes.put("GET " + list + "/new", kind);
        routes.put("GET " + list + "/{import}", kind);
        routes.put("GET " + list + "/{import}/columns", kind);
        routes.put("GET " + list + "/{import}/errors.{format}", kind);
        for (var step : List.of("columns", "saving", "discarding")) {
            routes.put("POST " + list + "/{import}/" + step, kind);
        }
    }

    private static void addAuthorities(Map<String, Kind> routes) {
        routes.put("GET /commitments", Kind.SITE);
        routes.put("GET /commitments/data.json", Kind.SITE);
        routes.put("GET /commitments/download.{format}", Kind.SITE);
        routes.put("GET /commitments/{municipality}", Kind.SITE);
        routes.put("GET /commitments/{municipality}/download.{format}", Kind.SITE);
        routes.put("GET /o/{tenant}/commitments/{commitment}", Kind.SITE_OF_TENANT);
        routes.put("GET /{tenant}/commitments", Kind.RECORDS);
        routes.put("GET /{tenant}/commitments/{commitment}", Kind.RECORDS);
        for (var list : List.of("commitments", "cooperation", "authorities")) {
            routes.put("GET /{tenant}/" + list + "/download.{format}", Kind.WORKSPACE);
            routes.put("GET /{tenant}/" + list + "/new", Kind.WORKSPACE);
            routes.put("POST /{tenant}/" + list, Kind.WORKSPACE);
        }
        for (var form : List.of("edit", "outcome", "postponement")) {
            routes.put("GET /{tenant}/commitments/{commitment}/" + form, Kind.WORKSPACE);
            routes.put("POST /{tenant}/commitments/{commitment}/" + form, Kind.WORKSPACE);
        }
        for (var step : List.of("reopening", "withdrawal", "publication", "publication/removal")) {
            routes.put("POST /{tenant}/commitments/{commitment}/" + step, Kind.ADMINISTRATION);
        }
        routes.put("GET /{tenant}/cooperation", Kind.WORKSPACE);
        routes.put("GET /{tenant}/cooperation/{cooperation}", Kind.WORKSPACE);
        routes.put("GET /{tenant}/cooperation/{cooperation}/edit", Kind.WORKSPACE);
        routes.put("POST /{tenant}/cooperation/{cooperation}/edit", Kind.WORKSPACE);
        routes.put("GET /{tenant}/cooperation/{cooperation}/participants", Kind.WORKSPACE);
        for (var step : List.of("", "/search", "/{participant}/removal")) {
            routes.put("POST /{tenant}/cooperation/{cooperation}/participants" + step, Kind.WORKSPACE);
        }
        routes.put("GET /{tenant}/authorities", Kind.WORKSPACE);
        addBodies(routes, "/{tenant}/authorities", Kind.WORKSPACE);
        routes.put("GET /network/authorities", Kind.NETWORK);
        routes.put("GET /network/authorities/new", Kind.NETWORK);
        routes.put("POST /network/authorities", Kind.NETWORK);
        addBodies(routes, "/network/authorities", Kind.NETWORK);
        routes.put("GET /network/authorities/proposals/{home}/{proposal}", Kind.NETWORK);
        routes.put("POST /network/authorities/proposals/{home}/{proposal}/merging", Kind.OFFICERS);
        routes.put("POST /network/authorities/{authority}/dissolution", Kind.OFFICERS);
        routes.put("POST /network/authorities/{authority}/listing", Kind.OFFICERS);
        for (var list : List.of("authorities", "cooperation-records", "commitments")) {
            routes.put("GET /api/v1/{tenant}/" + list, Kind.API);
            routes.put("POST /api/v1/{tenant}/" + list, Kind.API);
            routes.put("GET /api/v1/{tenant}/" + list + "/{id}", Kind.API);
        }
        routes.put("PUT /api/v1/{tenant}/cooperation-records/{id}", Kind.API);
        routes.put("PUT /api/v1/{tenant}/commitments/{id}", Kind.API);
        routes.put("POST /api/v1/{tenant}/commitments/{id}/outcome", Kind.API);
        routes.put("POST /api/v1/{tenant}/commitments/{id}/reopening", Kind.API);
        routes.put("POST /api/v1/{tenant}/commitments/{id}/publication", Kind.API_ADMINISTRATION);
        routes.put("DELETE /api/v1/{tenant}/commitments/{id}/publication", Kind.API_ADMINISTRATION);
    }

    private static void addBodies(Map<String, Kind> routes, String list, Kind kind) {
        routes.put("GET " + list + "/{authority}", kind);
        for (var form : List.of("edit", "officials/{official}/edit")) {
            routes.put("GET " + list + "/{authority}/" + form, kind);
            routes.put("POST " + list + "/{authority}/" + form, kind);
        }
        routes.put("GET " + list + "/{authority}/officials/new", kind);
        routes.put("POST " + list + "/{authority}/officials", kind);
    }

    private static void addExchange(Map<String, Kind> routes) {
        for (var root : List.of("/{tenant}/exchange", "/network/exchange")) {
            var kind = root.startsWith("/network") ? Kind.NETWORK : Kind.WORKSPACE;
            routes.put("GET " + root, kind);
            routes.put("GET " + root + "/download.{format}", kind);
            routes.put("GET " + root + "/calendar", kind);
            routes.put("GET " + root + "/calendar.ics", kind);
            routes.put("POST " + root + "/calendar/address", kind);
            routes.put("POST " + root + "/calendar/address/removal", kind);
            routes.put("GET " + root + "/digest", kind);
            routes.put("POST " + root + "/digest", kind);
            routes.put("GET " + root + "/announcements", kind);
            routes.put("GET " + root + "/announcements/{announcement}", kind);
            routes.put("GET " + root + "/topics/new", kind);
            routes.put("POST " + root + "/topics", kind);
            routes.put("GET " + root + "/topics/{topic}", kind);
            routes.put("POST " + root + "/topics/{topic}/replies", kind);
            routes.put("GET " + root + "/resources", kind);
            routes.put("GET " + root + "/resources/download.{format}", kind);
            routes.put("GET " + root + "/resources/new", kind);
            routes.put("POST " + root + "/resources", kind);
            routes.put("GET " + root + "/resources/{resource}", kind);
            routes.put("GET " + root + "/resources/{resource}/editions/new", kind);
            routes.put("POST " + root + "/resources/{resource}/editions", kind);
            routes.put("GET " + root + "/editions/{edition}/file", kind);
            for (var post : List.of("/topics/{topic}", "/replies/{reply}", "/resources/{resource}")) {
                routes.put("GET " + root + post + "/edit", kind);
                routes.put("POST " + root + post + "/edit", kind);
            }
            routes.put("POST " + root + "/{posts}/{post}/withdrawal", kind);
            routes.put("POST " + root + "/{posts}/{post}/restoration", kind);
        }
        routes.put("POST /network/exchange/{posts}/{post}/hiding", Kind.NETWORK);
        routes.put("POST /network/exchange/{posts}/{post}/showing", Kind.NETWORK);
        var announcement = "/network/exchange/announcements/{announcement}";
        routes.put("GET /network/exchange/announcements/new", Kind.NETWORK);
        routes.put("POST /network/exchange/announcements", Kind.NETWORK);
        routes.put("GET " + announcement + "/edit", Kind.NETWORK);
        for (var step : List.of("edit", "publication", "withdrawal")) {
            routes.put("POST " + announcement + "/" + step, Kind.NETWORK);
        }
        routes.put("GET /calendars/{calendar}.ics", Kind.SITE);
        routes.put("GET /api/v1/{tenant}/topics", Kind.API);
        routes.put("POST /api/v1/{tenant}/topics", Kind.API);
        routes.put("GET /api/v1/{tenant}/topics/{id}", Kind.API);
        routes.put("GET /api/v1/{tenant}/topics/{id}/replies", Kind.API);
        routes.put("POST /api/v1/{tenant}/topics/{id}/replies", Kind.API);
        routes.put("GET /api/v1/{tenant}/announcements", Kind.API);
        routes.put("GET /api/v1/{tenant}/announcements/{id}", Kind.API);
        routes.put("GET /api/v1/{tenant}/resources", Kind.API);
        routes.put("GET /api/v1/{tenant}/resources/{id}", Kind.API);
        routes.put("GET /api/v1/{tenant}/resources/{id}/editions", Kind.API);
        routes.put("GET /api/v1/{tenant}/resources/{id}/editions/{edition}/file", Kind.API);
    }

    private static void addConsultations(Map<String, Kind> routes) {
        var one = "/{tenant}/consultations/{consultation}";
        routes.put("GET /{tenant}/consultations", Kind.RECORDS);
        routes.put("POST /{tenant}/consultations", Kind.WORKSPACE);
        routes.put("GET /{tenant}/consultations/download.{format}", Kind.WORKSPACE);
        routes.put("GET /{tenant}/consultations/new", Kind.WORKSPACE);
        routes.put("GET " + one, Kind.RECORDS);
        for (var form : List.of("edit", "extension", "summary")) {
            routes.put("GET " + one + "/" + form, Kind.WORKSPACE);
            routes.put("POST " + one + "/" + form, Kind.WORKSPACE);
        }
        for (var step : List.of("opening", "closing", "prioritisation", "reconsideration")) {
            routes.put("POST " + one + "/" + step, Kind.WORKSPACE);
        }
        for (var step : List.of("publication", "withdrawal", "archiving", "cancellation")) {
            routes.put("POST " + one + "/" + step, Kind.ADMINISTRATION);
        }
        routes.put("GET " + one + "/contributions", Kind.RECORDS);
        routes.put("GET " + one + "/contributions/download.{format}", Kind.WORKSPACE);
        routes.put("GET " + one + "/contributions/new", Kind.WORKSPACE);
        routes.put("GET " + one + "/meetings/new", Kind.WORKSPACE);
        routes.put("GET " + one + "/priorities", Kind.RECORDS);
        routes.put("GET " + one + "/priorities/new", Kind.WORKSPACE);
        for (var added : List.of("contributions", "grouping", "regrouping", "meetings", "priorities", "ranking")) {
            routes.put("POST " + one + "/" + added, Kind.WORKSPACE);
        }
        routes.put("GET /{tenant}/consultations/contributions/{voice}", Kind.RECORDS);
        routes.put("POST /{tenant}/consultations/contributions/{voice}/hiding", Kind.WORKSPACE);
        routes.put("POST /{tenant}/consultations/contributions/{voice}/showing", Kind.WORKSPACE);
        routes.put("GET /{tenant}/consultations/meetings/{meeting}", Kind.RECORDS);
        routes.put("GET /{tenant}/consultations/meetings/{meeting}/edit", Kind.WORKSPACE);
        routes.put("POST /{tenant}/consultations/meetings/{meeting}/edit", Kind.WORKSPACE);
        routes.put("POST /{tenant}/consultations/meetings/{meeting}/contributions", Kind.WORKSPACE);
        routes.put("GET /{tenant}/consultations/priorities/{priority}", Kind.RECORDS);
        for (var form : List.of("edit", "answer")) {
            routes.put("GET /{tenant}/consultations/priorities/{priority}/" + form, Kind.WORKSPACE);
            routes.put("POST /{tenant}/consultations/priorities/{priority}/" + form, Kind.WORKSPACE);
        }
        routes.put("POST /{tenant}/consultations/priorities/{priority}/removal", Kind.WORKSPACE);
        routes.put("POST /{tenant}/consultations/priorities/{priority}/need", Kind.WORKSPACE);
        routes.put("GET /{tenant}/needs", Kind.RECORDS);
        routes.put("GET /{tenant}/needs/download.{format}", Kind.WORKSPACE);
        routes.put("GET /{tenant}/needs/{need}", Kind.RECORDS);
        routes.put("GET /{tenant}/needs/{need}/fulfilment", Kind.WORKSPACE);
        routes.put("POST /{tenant}/needs/{need}/fulfilment", Kind.WORKSPACE);
        routes.put("POST /{tenant}/needs/{need}/dropping", Kind.ADMINISTRATION);
        routes.put("POST /{tenant}/needs/{need}/reopening", Kind.ADMINISTRATION);
        routes.put("GET /network/needs", Kind.NETWORK);
        routes.put("GET /o/{tenant}/consultations", Kind.SITE_OF_TENANT);
        routes.put("GET /o/{tenant}/consultations/{code}", Kind.SITE_OF_TENANT);
        routes.put("POST /o/{tenant}/consultations/{code}", Kind.SITE_OF_TENANT);
        routes.put("GET /api/v1/{tenant}/consultations", Kind.API);
        routes.put("POST /api/v1/{tenant}/consultations", Kind.API);
        routes.put("GET /api/v1/{tenant}/consultations/{id}", Kind.API);
        routes.put("PUT /api/v1/{tenant}/consultations/{id}", Kind.API);
        routes.put("POST /api/v1/{tenant}/consultations/{id}/opening", Kind.API);
        routes.put("POST /api/v1/{tenant}/consultations/{id}/closing", Kind.API);
        routes.put("GET /api/v1/{tenant}/consultations/{id}/contributions", Kind.API);
        routes.put("GET /api/v1/{tenant}/needs", Kind.API);
        routes.put("GET /api/v1/{tenant}/needs/{id}", Kind.API);
    }

    private static void addCapacity(Map<String, Kind> routes) {
        routes.put("GET /{tenant}/capacity", Kind.RECORDS);
        routes.put("GET /{tenant}/capacity/rubrics/{rubric}", Kind.RECORDS);
        routes.put("GET /{tenant}/capacity/assessments", Kind.RECORDS);
        routes.put("GET /{tenant}/capacity/assessments/download.{format}", Kind.WORKSPACE);
        routes.put("POST /{tenant}/capacity/assessments", Kind.WORKSPACE);
        routes.put("GET /{tenant}/capacity/assessments/{assessment}", Kind.RECORDS);
        routes.put("GET /{tenant}/capacity/assessments/{assessment}/scores", Kind.WORKSPACE);
        for (var step : List.of("scores", "submission", "withdrawal")) {
            routes.put("POST /{tenant}/capacity/assessments/{assessment}/" + step, Kind.WORKSPACE);
        }
        for (var step : List.of("confirmation", "objection")) {
            routes.put("POST /{tenant}/capacity/assessments/{assessment}/" + step, Kind.ADMINISTRATION);
        }
        for (var form : List.of("opening", "conversation", "levels")) {
            routes.put("GET /{tenant}/capacity/assessments/{assessment}/" + form, Kind.OPENED);
            routes.put("POST /{tenant}/capacity/assessments/{assessment}/" + form, Kind.OPENED);
        }
        for (var step : List.of("proposal", "closing", "return", "cancellation")) {
            routes.put("POST /{tenant}/capacity/assessments/{assessment}/" + step, Kind.OPENED);
        }
        routes.put("GET /{tenant}/capacity/plan", Kind.RECORDS);
        routes.put("POST /{tenant}/capacity/plan", Kind.RECORDS);
        routes.put("GET /{tenant}/capacity/plan/new", Kind.RECORDS);
        routes.put("GET /{tenant}/capacity/plan/{item}", Kind.RECORDS);
        routes.put("GET /{tenant}/capacity/plan/{item}/edit", Kind.RECORDS);
        routes.put("POST /{tenant}/capacity/plan/{item}/edit", Kind.RECORDS);
        routes.put("POST /{tenant}/capacity/plan/{item}/start", Kind.WORKSPACE);
        routes.put("GET /{tenant}/capacity/plan/{item}/completion", Kind.WORKSPACE);
        routes.put("POST /{tenant}/capacity/plan/{item}/completion", Kind.WORKSPACE);
        for (var step : List.of("agreement", "reconsideration", "dropping")) {
            routes.put("POST /{tenant}/capacity/plan/{item}/" + step, Kind.TOGETHER);
        }
        routes.put("GET /network/capacity", Kind.NETWORK);
        routes.put("GET /network/capacity/download.{format}", Kind.NETWORK);
        routes.put("POST /network/capacity/rounds", Kind.OFFICERS);
        routes.put("GET /network/rubrics", Kind.NETWORK);
        routes.put("POST /network/rubrics", Kind.NETWORK);
        routes.put("GET /network/rubrics/{rubric}", Kind.NETWORK);
        routes.put("GET /network/rubrics/{rubric}/capacities/{capacity}", Kind.NETWORK);
        routes.put("POST /network/rubrics/{rubric}/capacities/{capacity}", Kind.NETWORK);
        routes.put("POST /network/rubrics/{rubric}/publication", Kind.MANAGERS);
        routes.put("POST /network/rubrics/{rubric}/retirement", Kind.MANAGERS);
        routes.put("GET /api/v1/{tenant}/rubrics", Kind.API);
        routes.put("GET /api/v1/{tenant}/rubrics/{id}", Kind.API);
        routes.put("GET /api/v1/{tenant}/assessments", Kind.API);
        routes.put("POST /api/v1/{tenant}/assessments", Kind.API);
        routes.put("GET /api/v1/{tenant}/assessments/{id}", Kind.API);
        routes.put("PUT /api/v1/{tenant}/assessments/{id}/scores", Kind.API);
        routes.put("POST /api/v1/{tenant}/assessments/{id}/submission", Kind.API);
        routes.put("GET /api/v1/{tenant}/capacity-plan-items", Kind.API);
        routes.put("POST /api/v1/{tenant}/capacity-plan-items", Kind.API);
        routes.put("GET /api/v1/{tenant}/capacity-plan-items/{id}", Kind.API);
        routes.put("PUT /api/v1/{tenant}/capacity-plan-items/{id}", Kind.API);
        for (var step : List.of("agreement", "start", "completion")) {
            routes.put("POST /api/v1/{tenant}/capacity-plan-items/{id}/" + step, Kind.API);
        }
    }
}
