package mk.infocenter.alliances.organizations.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import mk.infocenter.alliances.api.InvalidField;
import mk.infocenter.alliances.api.PageOf;
import mk.infocenter.alliances.api.VersionTag;
import mk.infocenter.alliances.identity.Requires;
import mk.infocenter.alliances.organizations.Figures;
import mk.infocenter.alliances.organizations.LegalForm;
import mk.infocenter.alliances.organizations.OrganizationManagement;
import mk.infocenter.alliances.organizations.Profile;
import mk.infocenter.alliances.organizations.Section;
import mk.infocenter.alliances.organizations.Theme;
import mk.infocenter.alliances.organizations.profile.CheckDetails;
import mk.infocenter.alliances.organizations.profile.CheckManagement;
import mk.infocenter.alliances.organizations.profile.CheckStatus;
import mk.infocenter.alliances.tenancy.LocalizedText;
import mk.infocenter.alliances.tenancy.NotFound;
import mk.infocenter.alliances.tenancy.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The organization's own profile for programs; each tenant has one, in a list like any other resource. */
@RestController
@RequestMapping("/api/v1/{tenant}/organizations")
@Requires(Role.STAFF)
@Tag(name = "Organizations", description = "The organization as it presents itself to the public.")
class OrganizationResource {

    private static final int SUMMARY = 300;
    private static final int MISSION = 4000;

    private final OrganizationManagement organizations;
    private final CheckManagement checks;

    OrganizationResource(OrganizationManagement organizations, CheckManagement checks) {
        this.organizations = organizations;
        this.checks = checks;
    }

    @Schema(name = "OrganizationInput")
    record Input(
            @Schema(description = "One or two sentences, up to 300 characters in each language") @Nullable LocalizedText summary,

            @Schema(description = "Up to 4000 characters in each language") @Nullable LocalizedText mission,

            @NotEmpty(message = "{profile.themes.missing}") List<Theme> themes,

            @Schema(description = "Seven digits; no other organization of the network has it", nullable = true)
            @Nullable String registrationNumber,

            @Schema(nullable = true) @Nullable LegalForm legalForm,

            @Schema(description = "Year", example = "2006", nullable = true)
            @Min(value = 1900, message = "{profile.founded.form}") @Max(value = 2100, message = "{profile.founded.form}") @Nullable Integer founded,

            @Schema(description = "Codes (ISO 3166-2) of where it works; left out, they stay as they are") @Nullable List<String> municipalities,

            @Schema(description = "Codes (ISO 639) of the languages in which it works") @Nullable List<String> languages,

            @Schema(nullable = true) @Nullable Integer staff,
            @Schema(nullable = true) @Nullable Integer volunteers,
            @Schema(nullable = true) @Nullable Integer members,

            @Schema(description = "Up to 300 characters in each language") @Nullable LocalizedText address,

            @Schema(example = "office@organization.example", nullable = true)
            @Email(message = "{profile.email.form}") @Size(max = 254, message = "{form.too-long}") @Nullable String email,

            @Schema(example = "+389 2 123 4567", nullable = true)
            @Pattern(regexp = "\\+?[0-9 /()-]{6,30}", message = "{profile.phone.form}")
            @Nullable String phone,

            @Schema(example = "https://organization.example", nullable = true)
            @Pattern(regexp = "https?://[^\\s]{3,300}", message = "{profile.website.form}") @Nullable
            String website,

            @Schema(description = "Its pages in social networks") @Nullable List<String> links,

            @Schema(description = "What it took in and spent, by year") @Nullable Map<Integer, Figures.Year> figures) {

        Profile profile(Profile stored, int version) {
            return new Profile(
                    stored.id(),
                    version,
                    new Profile.About(within(summary, "summary", SUMMARY), within(mission, "mission", MISSION), themes),
                    new Profile.Legal(registrationNumber, legalForm, founded),
                    new Profile.Reach(
                            municipalities == null ? stored.reach().municipalities() : municipalities,
                            orNone(languages)),
                    new Profile.Size(staff, volunteers, members),
                    new Profile.Contact(within(address, "address", SUMMARY), email, phone, website, orNone(links)),
                    new Figures(new TreeMap<>(figures == null ? Map.of() : figures)));
        }

        private static List<String> orNone(@Nullable List<String> codes) {
            return codes == null ? List.of() : codes;
        }

        private static LocalizedText within(@Nullable LocalizedText text, String field, int longest) {
            if (text == null) {
                return LocalizedText.EMPTY;
            }
            if (text.texts().values().stream().anyMatch(words -> words.length() > longest)) {
                throw new InvalidField(field, "profile.text.too-long");
            }
            return text;
        }
    }

    @Schema(name = "OrganizationCheck")
    record Check(
            Section section,
            CheckStatus status,
            @Schema(nullable = true) @Nullable LocalDate verifiedOn,
            @Schema(nullable = true) @Nullable LocalDate verifiedUntil) {

        static Check of(CheckDetails check) {
            return new Check(check.section(), check.status(), check.verifiedOn(), check.verifiedUntil());
        }
    }

    @Schema(name = "Organization")
    record Organization(
            UUID id,

            @Schema(description = "Counts the changes; the ETag says it too")
            int version,

            LocalizedText summary,
            LocalizedText mission,
            List<Theme> themes,
            @Schema(nullable = true) @Nullable String registrationNumber,
            @Schema(nullable = true) @Nullable LegalForm legalForm,

            @Schema(description = "Year", nullable = true) @Nullable Integer founded,

            List<String> municipalities,
            List<String> languages,
            @Schema(nullable = true) @Nullable Integer staff,
            @Schema(nullable = true) @Nullable Integer volunteers,
            @Schema(nullable = true) @Nullable Integer members,
            LocalizedText address,
            @Schema(nullable = true) @Nullable String email,
            @Schema(nullable = true) @Nullable String phone,
            @Schema(nullable = true) @Nullable String website,
            List<String> links,
            Map<Integer, Figures.Year> figures,

            @Schema(description = "What Info-center has checked, section by section")
            List<Check> checks) {

        static Organization of(Profile profile, Collection<CheckDetails> checks) {
            return new Organization(
                    profile.id(),
                    profile.version(),
                    profile.about().summary(),
                    profile.about().mission(),
                    profile.about().themes(),
                    profile.legal().registrationNumber(),
                    profile.legal().legalForm(),
                    profile.legal().founded(),
                    profile.reach().municipalities(),
                    profile.reach().languages(),
                    profile.size().staff(),
                    profile.size().volunteers(),
                    profile.size().members(),
                    profile.contact().address(),
                    profile.contact().email(),
                    profile.contact().phone(),
                    profile.contact().website(),
                    profile.contact().links(),
                    profile.figures().years(),
                    checks.stream().map(Check::of).toList());
        }
    }

    @GetMapping
    @Operation(
            operationId = "listOrganizations",
            summary = "List organizations",
            description = "The token's own organization alone.")
    PageOf<Organization> list() {
        return new PageOf<>(List.of(read(organizations.own())), null);
    }

    @GetMapping("/{id}")
    @Operation(operationId = "getOrganization", summary = "Read an organization")
    ResponseEntity<Organization> organization(@PathVariable UUID id) {
        return tagged(own(id));
    }

    @PutMapping("/{id}")
    @Operation(
            operationId = "changeOrganization",
            summary = "Change an organization",
            description = "All of its profile; what is left out is emptied, except where it works.")
    ResponseEntity<Organization> change(@PathVariable UUID id, VersionTag seen, @Valid @RequestBody Input input) {
        return tagged(organizations.edit(input.profile(own(id), seen.version())));
    }

    private Profile own(UUID id) {
        var own = organizations.own();
        if (!own.id().equals(id)) {
            throw new NotFound("organization " + id);
        }
        return own;
    }

    private ResponseEntity<Organization> tagged(Profile profile) {
        return VersionTag.of(profile.version(), read(profile));
    }

    private Organization read(Profile profile) {
        return Organization.of(profile, checks.of(profile).values());
    }
}
