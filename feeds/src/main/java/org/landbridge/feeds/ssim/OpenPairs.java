package org.landbridge.feeds.ssim;

import java.util.ArrayList;
import java.util.List;
import org.landbridge.feeds.timetable.NetworkDraft;

/**
 * Between which calls of a flight cargo may fly. Traffic restriction codes close pairs; a service says at which calls cargo boards and alights, so a flight whose open
 * pairs do not follow from that becomes one service for each boarding call.
 */
final class OpenPairs {

    private final boolean[][] open;

    private OpenPairs(boolean[][] open) {
        this.open = open;
    }

    /** {@code A} (no local traffic) and {@code I} (technical stop) close a pair; the other codes are about connections of passengers. */
    static OpenPairs of(List<SsimLeg> legs) {
        int calls = legs.size() + 1;
        boolean[][] open = new boolean[calls][calls];
        for (int from = 0; from < legs.size(); from++) {
            String codes = legs.get(from).restrictions();
            for (int to = from + 1; to < calls; to++) {
                int place = to - from - 1;
                char code = place < codes.length() ? codes.charAt(place) : ' ';
                open[from][to] = code != 'A' && code != 'I';
            }
        }
        return new OpenPairs(open);
    }

    /** The flags of the calls of each service that is needed; empty when no pair is open. */
    List<byte[]> flags() {
        byte[] all = new byte[open.length];
        for (int from = 0; from < open.length; from++) {
            mark(from, all);
        }
        List<byte[]> flags = new ArrayList<>();
        if (follows(all)) {
            flags.add(all);
        } else {
            for (int from = 0; from < open.length; from++) {
                byte[] one = new byte[open.length];
                if (mark(from, one)) {
                    flags.add(one);
                }
            }
        }
        flags.removeIf(each -> !boards(each));
        return flags;
    }

    private boolean mark(int from, byte[] flags) {
        boolean any = false;
        for (int to = from + 1; to < open.length; to++) {
            if (open[from][to]) {
                flags[from] |= NetworkDraft.BOARD;
                flags[to] |= NetworkDraft.ALIGHT;
                any = true;
            }
        }
        return any;
    }

    private boolean follows(byte[] flags) {
        for (int from = 0; from < open.length; from++) {
            for (int to = from + 1; to < open.length; to++) {
                boolean allowed = (flags[from] & NetworkDraft.BOARD) != 0 && (flags[to] & NetworkDraft.ALIGHT) != 0;
                if (allowed != open[from][to]) {
                    return false;
                }
            }
        }
        return true;
    }

    private static boolean boards(byte[] flags) {
        for (byte each : flags) {
            if ((each & NetworkDraft.BOARD) != 0) {
                return true;
            }
        }
        return false;
    }
}
