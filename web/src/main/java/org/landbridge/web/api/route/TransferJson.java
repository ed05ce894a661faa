package org.landbridge.web.api.route;

import java.time.OffsetDateTime;
import java.util.List;
import org.landbridge.model.itinerary.Step;
import org.landbridge.web.api.PointJson;
import org.landbridge.web.api.Telling;

/**
 * Discharge, dwell and load between two legs.
 *
 * @param afterLeg index of the leg before it, from 0
 * @param availableAt the cargo can be taken over from the leg before
 * @param readyAt handled and ready for the leg after, opening hours respected
 * @param handInBy hand-in closes for the leg after
 * @param waitMinutes from being available to the departure of the leg after
 * @param handlingMinutes least minutes the move needs
 */
public record TransferJson(
        int afterLeg,
        PointJson at,
        String fromMode,
        String toMode,
        OffsetDateTime availableAt,
        OffsetDateTime readyAt,
        OffsetDateTime handInBy,
        int waitMinutes,
        int handlingMinutes,
        List<CostLineJson> costLines,
        List<EmissionLineJson> emissionLines) {

    static TransferJson of(Step.Transfer transfer, int afterLeg, Telling telling) {
        return new TransferJson(
                afterLeg,
                PointJson.of(transfer.facility(), telling),
                transfer.fromMode().word(),
                transfer.toMode().word(),
                Telling.at(transfer.availableAt(), transfer.facility().place()),
                Telling.at(transfer.readyAt(), transfer.facility().place()),
                Telling.at(transfer.handInBy(), transfer.facility().place()),
                transfer.waitMinutes(),
                transfer.handlingMinutes(),
                transfer.costLines().stream()
                        .map(line -> CostLineJson.of(line, telling))
                        .toList(),
                transfer.emissionLines().stream().map(EmissionLineJson::of).toList());
    }
}
