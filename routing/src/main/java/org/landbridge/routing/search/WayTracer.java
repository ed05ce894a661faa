package org.landbridge.routing.search;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.landbridge.routing.timetable.Overlay;
import org.landbridge.routing.timetable.Timetable;

/** Follows the labels of ways found back to the origin. */
final class WayTracer {

    private static final int NONE = Timetable.NONE;

    private static final Comparator<Way> ORDER = Comparator.comparingInt(Way::arriveMinute)
            .thenComparingLong(Way::cost)
            .thenComparingLong(Way::grams)
            .thenComparingInt(Way::handlings)
            .thenComparing(Comparator.comparingInt(Way::startMinute).reversed());

    private final Labels labels;
    private final Timetable timetable;
    private final Overlay overlay;
    private final Query query;
    private final Hours hours;

    WayTracer(Labels labels, Timetable timetable, Overlay overlay, Query query, Hours hours) {
        this.labels = labels;
        this.timetable = timetable;
        this.overlay = overlay;
        this.query = query;
        this.hours = hours;
    }

    List<Way> ways(Targets targets) {
        List<Way> ways = new ArrayList<>(targets.size);
        for (int t = 0; t < targets.size; t++) {
            ways.add(wayOf(targets.label[t]));
        }
        ways.sort(ORDER);
        return ways;
    }

    private Way wayOf(int last) {
        List<Way.Leg> legs = new ArrayList<>();
        for (int l = last; l != NONE; l = labels.parent[l]) {
            int available = labels.available[l];
            int leave = labels.leave[l];
            int truck = labels.access[l];
            if (labels.board[l] != NONE) {
                legs.add(carriage(l));
                if (labels.parent[l] == NONE && query.accessTruck[truck]) {
                    int arrived = leave + query.accessMinutes[truck];
                    legs.add(truck(
                            Way.Kind.ACCESS,
                            truck,
                            leave,
                            arrived,
                            hours.nextOpen(query.accessFacility[truck], arrived)));
                }
            } else if (labels.parent[l] == NONE) {
                legs.add(truck(Way.Kind.DIRECT, NONE, leave, leave + query.directMinutes, available));
            } else if (labels.bag[l] == NONE) {
                legs.add(truck(Way.Kind.EGRESS, truck, leave, leave + query.egressMinutes[truck], available));
            } else {
                legs.add(truck(Way.Kind.DRAY, truck, leave, leave + query.drayMinutes[truck], available));
            }
        }
        Collections.reverse(legs);
        return new Way(
                labels.start[last],
                labels.available[last],
                labels.cost[last],
                labels.grams[last],
                labels.handlings[last],
                legs);
    }

    private static Way.Leg truck(Way.Kind kind, int index, int leave, int arrive, int available) {
        return new Way.Leg(kind, index, NONE, NONE, NONE, NONE, leave, arrive, available);
    }

    private Way.Leg carriage(int label) {
        int board = labels.board[label];
        int alight = labels.alight[label];
        int service = timetable.serviceOf(board);
        int first = timetable.firstCall(service);
        int day = labels.day[label];
        int extra = labels.extra[label];
        int depart;
        int arrive;
        if (extra == NONE) {
            int times = timetable.timesOf(service, day);
            depart = day * 1440 + timetable.departMinute(times, board - first);
            arrive = day * 1440 + timetable.arriveMinute(times, alight - first);
        } else {
            depart = overlay.extraDepart(extra, board - first);
            arrive = overlay.extraArrive(extra, alight - first);
        }
        return new Way.Leg(
                Way.Kind.SERVICE, service, day, extra, board, alight, depart, arrive, labels.available[label]);
    }
}
