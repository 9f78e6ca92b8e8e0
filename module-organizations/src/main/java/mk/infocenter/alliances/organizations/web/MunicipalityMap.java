package mk.infocenter.alliances.organizations.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import mk.infocenter.alliances.tenancy.Municipalities;
import mk.infocenter.alliances.tenancy.Municipality;
import mk.infocenter.alliances.tenancy.TenantSummary;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** The map of the municipalities: where organizations work, and a numbered pin for each at its seat. */
@Component
class MunicipalityMap {

    private static final int PIN_DISTANCE = 31;

    private final Municipalities municipalities;
    private final Map<String, String> shapes;

    MunicipalityMap(Municipalities municipalities) throws IOException {
        this.municipalities = municipalities;
        var loaded = new HashMap<String, String>();
        new ClassPathResource("map/municipality-shapes.csv")
                .getContentAsString(StandardCharsets.UTF_8)
                .lines()
                .skip(1)
                .forEach(line -> loaded.put(
                        line.substring(0, line.indexOf(',')),
                        line.substring(line.indexOf(',') + 1).replace("\"", "")));
        this.shapes = Map.copyOf(loaded);
    }

    /**
     * @param works whether an organization works in it
     * @param city whether it is coloured only because one works in the whole City of Skopje
     */
    record Shape(Municipality municipality, String path, boolean works, boolean city) {}

    /** @param number of the organization in the list beside the map, from 1 */
    record Pin(int number, TenantSummary tenant, int x, int y) {}

    record Drawing(List<Shape> shapes, List<Pin> pins, long municipalities, boolean city) {}

    Drawing of(List<TenantSummary> tenants) {
        var covered = new HashSet<String>();
        tenants.forEach(tenant -> {
            covered.add(tenant.seat());
            covered.addAll(tenant.municipalities());
        });
        var city = covered.stream().anyMatch(code -> municipalities.get(code).city());
        var drawn = municipalities.all().values().stream()
                .filter(municipality -> !municipality.city())
                .map(municipality -> new Shape(
                        municipality,
                        shapes.getOrDefault(municipality.code(), ""),
                        covered.contains(municipality.code()),
                        city && municipality.inCityOfSkopje()))
                .toList();
        return new Drawing(
                drawn, pins(tenants), drawn.stream().filter(Shape::works).count(), city);
    }

    /** Several organizations of one seat stand beside each other. */
    private List<Pin> pins(List<TenantSummary> tenants) {
        var atSeat = new HashMap<String, Integer>();
        tenants.forEach(tenant -> atSeat.merge(tenant.seat(), 1, Integer::sum));
        var placed = new HashMap<String, Integer>();
        var pins = new ArrayList<Pin>();
        for (var tenant : tenants) {
            var seat = municipalities.get(tenant.seat());
            var position = placed.merge(tenant.seat(), 1, Integer::sum) - 1;
            var shift = position * PIN_DISTANCE - (atSeat.getOrDefault(tenant.seat(), 1) - 1) * PIN_DISTANCE / 2;
            pins.add(new Pin(pins.size() + 1, tenant, seat.mapX() + shift, seat.mapY()));
        }
        return pins;
    }
}
