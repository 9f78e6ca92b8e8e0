package mk.infocenter.alliances.tenancy;

/**
 * One of the 80 municipalities, or the City of Skopje above ten of them.
 *
 * @param code ISO 3166-2, for example MK-101
 * @param city whether it is the City of Skopje
 * @param inCityOfSkopje whether it is one of the ten below the City
 * @param mapX where its label stands on the map of 800 by 620 units
 */
public record Municipality(String code, boolean city, LocalizedText name, boolean inCityOfSkopje, int mapX, int mapY) {}
