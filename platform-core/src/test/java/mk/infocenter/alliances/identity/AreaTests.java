package mk.infocenter.alliances.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import mk.infocenter.alliances.tenancy.TenantDetails;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Addresses arrive as the browser wrote them, so an encoded or capital letter names a tenant that does not exist. */
class AreaTests {

    static Stream<Arguments> addresses() {
        return Stream.of(
                Arguments.of("", new Area.Site(null)),
                Arguments.of("/", new Area.Site(null)),
                Arguments.of("//x", new Area.Site(null)),
                Arguments.of("///", new Area.Site(null)),
                Arguments.of("radika", new Area.Site(null)),
                Arguments.of("/o", new Area.Site(null)),
                Arguments.of("/o/", new Area.Site(null)),
                Arguments.of("/o//x", new Area.Site(null)),
                Arguments.of("/o/radika", new Area.Site("radika")),
                Arguments.of("/o/radika/", new Area.Site("radika")),
                Arguments.of("/o/radika/x", new Area.Site("radika")),
                Arguments.of("/o/radika/x/y", new Area.Site("radika")),
                Arguments.of("/o/%72adika", new Area.Site("%72adika")),
                Arguments.of("/sign-in", new Area.Site(null)),
                Arguments.of("/error", new Area.Site(null)),
                Arguments.of("/network", new Area.Network()),
                Arguments.of("/network/", new Area.Network()),
                Arguments.of("/network/tenants/radika", new Area.Network()),
                Arguments.of("/audit", new Area.Audit(null)),
                Arguments.of("/audit/", new Area.Audit(null)),
                Arguments.of("/audit/radika", new Area.Audit("radika")),
                Arguments.of("/audit/radika/tenant/ced", new Area.Audit("radika")),
                Arguments.of("/audit/access", new Area.Audit(null)),
                Arguments.of("/audit/radika/access", new Area.Audit("radika")),
                Arguments.of("/audit/radika/opening", new Area.Reception("radika")),
                Arguments.of("/audit/radika/opening/closing", new Area.Reception("radika")),
                Arguments.of("/audit/radika/opening/x", new Area.Audit("radika")),
                Arguments.of("/audit/radika/opening/closing/x", new Area.Audit("radika")),
                Arguments.of("/audit/radika/x/opening", new Area.Audit("radika")),
                Arguments.of("/account", new Area.Own()),
                Arguments.of("/account/x", new Area.Own()),
                Arguments.of("/account/second-factor", new Area.Enrolment()),
                Arguments.of("/account/second-factor/app", new Area.Enrolment()),
                Arguments.of("/account/second-factors", new Area.Own()),
                Arguments.of("/account/x/second-factor", new Area.Own()),
                Arguments.of("/sign-in/code", new Area.Site(null)),
                Arguments.of("/api", new Area.Site(null)),
                Arguments.of("/api/v1", new Area.Site(null)),
                Arguments.of("/api/v1/", new Area.Site(null)),
                Arguments.of("/api/v1//x", new Area.Site(null)),
                Arguments.of("/api/v2/radika", new Area.Site(null)),
                Arguments.of("/api/docs", new Area.Site(null)),
                Arguments.of("/api/v1/openapi.json", new Area.Site(null)),
                Arguments.of("/api/v1/radika", new Area.Api("radika")),
                Arguments.of("/api/v1/radika/webhooks/1", new Area.Api("radika")),
                Arguments.of("/api/v1/Radika/webhooks", new Area.Api("Radika")),
                Arguments.of("/problems/not-found", new Area.Site(null)),
                Arguments.of("/radika", new Area.Workspace("radika")),
                Arguments.of("/radika/", new Area.Workspace("radika")),
                Arguments.of("/radika/o/ced", new Area.Workspace("radika")),
                Arguments.of("/radika/network", new Area.Workspace("radika")),
                Arguments.of("/RADIKA", new Area.Workspace("RADIKA")),
                Arguments.of("/Network", new Area.Workspace("Network")),
                Arguments.of("/%6Eetwork", new Area.Workspace("%6Eetwork")),
                Arguments.of("/%6F/radika", new Area.Workspace("%6F")),
                Arguments.of("/radika;x=1", new Area.Workspace("radika;x=1")),
                Arguments.of("/..", new Area.Workspace("..")));
    }

    @ParameterizedTest
    @MethodSource("addresses")
    void theAddressAloneDecidesTheArea(String path, Area area) {
        assertThat(Area.of(path)).isEqualTo(area);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "o",
                "sign-in",
                "sign-out",
                "error",
                "network",
                "audit",
                "access",
                "account",
                "webjars",
                "css",
                "js",
                "account",
                "api",
                "problems",
                "webjars",
                "css",
                "fonts"
            })
    void noTenantMayBeCalledLikeAPartOfThePlatform(String first) {
        assertThat(TenantDetails.reserved(first)).isTrue();
    }
}
