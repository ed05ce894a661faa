package org.landbridge.model.border;

/** Countries between which goods pass without customs, so that a line may cross their common border without a gateway. */
public enum CustomsUnion {
    /** European Union: members since 2020. */
    EU("AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK"),
    /** Eurasian Economic Union: members since 2015. */
    EAEU("AM BY KG KZ RU");

    /** Codes of the members, with a space between them. */
    private final String countries;

    CustomsUnion(String countries) {
        this.countries = countries;
    }

    /** Whether two countries (ISO 3166-1 alpha-2) are the same or members of one union. */
    public static boolean joins(String one, String other) {
        if (one.equals(other)) {
            return true;
        }
        for (CustomsUnion union : values()) {
            if (union.has(one) && union.has(other)) {
                return true;
            }
        }
        return false;
    }

    private boolean has(String country) {
        return country.length() == 2 && countries.contains(country);
    }
}
