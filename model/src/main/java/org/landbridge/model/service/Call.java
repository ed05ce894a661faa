package org.landbridge.model.service;

import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.landbridge.model.place.Facility;

/**
 * One stop of a service, in local time. Days count local calendar days at the facility; day 0 is the local date of departure from the first call.
 *
 * @param arriveTime null at the first call
 * @param departTime null at the last call
 * @param board whether cargo may be loaded here
 * @param alight whether cargo may be discharged here
 * @param cutoffMinutes latest hand-in before departure, minutes
 * @param availableMinutes earliest taking out after arrival, minutes
 * @param gatewayIds gateways crossed between the previous call and this one
 * @param linkIds links used from the previous call to this one, in order; empty at the first call
 */
public record Call(
        Facility facility,
        int arriveDay,
        @Nullable LocalTime arriveTime,
        int departDay,
        @Nullable LocalTime departTime,
        boolean board,
        boolean alight,
        int cutoffMinutes,
        int availableMinutes,
        List<String> gatewayIds,
        List<String> linkIds) {

    public Call {
        gatewayIds = List.copyOf(gatewayIds);
        linkIds = List.copyOf(linkIds);
    }
}
