package org.landbridge.web.api.find;

import java.math.BigDecimal;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.landbridge.model.cargo.LoadUnit;
import org.landbridge.model.unit.Mass;
import org.landbridge.model.unit.Volume;
import org.landbridge.web.api.Telling;

/**
 * A type of load unit.
 *
 * @param code what people type, such as {@code 40HC}
 * @param kind {@code container}, {@code loose} or {@code trailer}
 * @param maxPayloadKg null without a limit
 * @param volumeM3 null without a limit
 */
public record LoadUnitJson(
        String id,
        String code,
        String name,
        String kind,
        BigDecimal teu,
        @Nullable Long tareKg,
        @Nullable Long maxPayloadKg,
        @Nullable Double volumeM3,
        boolean reefer) {

    static LoadUnitJson of(LoadUnit unit, Telling telling) {
        Mass tare = unit.tare();
        Mass payload = unit.maxPayload();
        Volume volume = unit.innerVolume();
        return new LoadUnitJson(
                unit.id(),
                unit.isLoose() ? unit.id() : unit.id().toUpperCase(Locale.ROOT),
                telling.name(unit.names()),
                unit.kind().name().toLowerCase(Locale.ROOT),
                BigDecimal.valueOf(unit.teuHundredths(), 2),
                tare == null ? null : tare.kilograms(),
                payload == null ? null : payload.kilograms(),
                volume == null ? null : volume.cubicMeters(),
                unit.reefer());
    }
}
