package org.landbridge.operations.wording;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import org.landbridge.model.place.Language;
import org.landbridge.model.unit.Distance;
import org.landbridge.model.unit.Mass;
import org.landbridge.model.unit.Money;
import org.landbridge.model.unit.Volume;

/** How one language writes dates, money and amounts. Immutable, shared by threads. */
public final class Formats {

    private static final long GRAMS_PER_TONNE = 1_000_000;

    private final Language language;
    private final DateTimeFormatter date;
    private final DateTimeFormatter dateTime;
    private final DecimalFormatSymbols symbols;

    Formats(Language language) {
        this.language = language;
        String pattern =
                switch (language) {
                    case EN, RU -> "d MMM uuuu";
                    case ZH -> "uuuu年M月d日";
                };
        this.date = DateTimeFormatter.ofPattern(pattern, language.locale());
        this.dateTime = DateTimeFormatter.ofPattern(pattern + " HH:mm", language.locale());
        DecimalFormatSymbols ofLanguage = DecimalFormatSymbols.getInstance(language.locale());
        ofLanguage.setMinusSign('-');
        this.symbols = ofLanguage;
    }

    /** 1 Dec 2026, 2026年12月1日, 1 дек. 2026. */
    public String date(LocalDate day) {
        return date.format(day);
    }

    /** 1 Dec 2026 14:30 in the local time of {@code zone}. */
    public String dateTime(Instant instant, ZoneId zone) {
        return dateTime.format(instant.atZone(zone));
    }

    /** Whole number, thousands separated. */
    public String number(long value) {
        return decimal(BigDecimal.valueOf(value), 0);
    }

    /** As many decimals as given, thousands separated. */
    public String decimal(BigDecimal value, int decimals) {
        DecimalFormat format = new DecimalFormat(decimals == 0 ? "#,##0" : "#,##0." + "0".repeat(decimals), symbols);
        format.setRoundingMode(RoundingMode.HALF_UP);
        return format.format(value);
    }

    /** The exact amount: USD 1,240.50. */
    public String money(Money money) {
        return money(money, money.amount().scale());
    }

    /** The amount to the whole unit, for comparing at a glance: USD 1,241. */
    public String roundedMoney(Money money) {
        return money(money, 0);
    }

    /** 20 t, 1.5 t, 850 kg, 0.2 kg. */
    public String mass(Mass mass) {
        if (mass.grams() >= GRAMS_PER_TONNE) {
            return amount(BigDecimal.valueOf(mass.grams(), 6), 2) + " " + unit("t");
        }
        return amount(BigDecimal.valueOf(mass.grams(), 3), 1) + " " + unit("kg");
    }

    /** 44.4 m³. */
    public String volume(Volume volume) {
        return amount(BigDecimal.valueOf(volume.cubicCentimeters(), 6), 1) + " " + unit("m3");
    }

    /** 5,700 km. */
    public String distance(Distance distance) {
        return number(Math.round(distance.kilometers())) + " " + unit("km");
    }

    /** CO2e of so many grams, in kilograms below ten tonnes, else in tonnes. */
    public String emission(long grams) {
        return grams < 10 * GRAMS_PER_TONNE
                ? number(Math.round(grams / 1e3)) + " " + unit("kg")
                : decimal(BigDecimal.valueOf(grams, 6), 1) + " " + unit("t");
    }

    /** 6 days 4 h, 15 h, 40 min; hours are left out from ten days on. */
    public String duration(Duration duration) {
        long minutes = Math.abs(duration.toMinutes());
        if (minutes < 60) {
            return minutes + " " + unit("min");
        }
        long hours = Math.round(minutes / 60.0);
        if (hours < 24) {
            return hours + " " + unit("h");
        }
        long days = hours / 24;
        long rest = hours % 24;
        if (days >= 10) {
            days = Math.round(hours / 24.0);
            rest = 0;
        }
        String dayText = Messages.of(language).format("duration.days", Map.of("days", days));
        return rest == 0 ? dayText : dayText + " " + rest + " " + unit("h");
    }

    /** The language these are the formats of. */
    public Language language() {
        return language;
    }

    private String money(Money money, int decimals) {
        String amount = decimal(money.amount(), decimals);
        String code = money.currency().getCurrencyCode();
        return language == Language.RU ? amount + " " + code : code + " " + amount;
    }

    /** At most so many decimals, none that are zero. */
    private String amount(BigDecimal value, int decimals) {
        BigDecimal rounded = value.setScale(decimals, RoundingMode.HALF_UP).stripTrailingZeros();
        return decimal(rounded, Math.max(0, rounded.scale()));
    }

    private String unit(String name) {
        return Messages.of(language).text("unit." + name);
    }
}
