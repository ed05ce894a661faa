package org.landbridge.feeds.timetable;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.landbridge.feeds.Code;
import org.landbridge.feeds.Notice;
import org.landbridge.feeds.Severity;

/**
 * What a reader of a foreign timetable found. Foreign files have one slip a million times, so at most {@link #MAX_PER_CODE} notices of a code are kept, the
 * rest is counted, and their messages are never made.
 */
public final class Findings {

    public static final int MAX_PER_CODE = 50;

    private final List<Notice> kept = new ArrayList<>();
    private final Map<Code, Tally> tallies = new EnumMap<>(Code.class);
    private boolean hasError;

    private static final class Tally {
        private long count;
        private Severity worst = Severity.INFO;
        private String lastFile = "";
    }

    /** Nothing can be made of the whole. */
    public void refuse(Code code, String file, long line, @Nullable String field, Supplier<String> message) {
        hasError = true;
        add(Severity.ERROR, code, file, line, field, message);
    }

    /** Something was left out. */
    public void warn(Code code, String file, long line, @Nullable String field, Supplier<String> message) {
        add(Severity.WARNING, code, file, line, field, message);
    }

    /** Something is not used, or was assumed. */
    public void inform(Code code, String file, long line, @Nullable String field, Supplier<String> message) {
        add(Severity.INFO, code, file, line, field, message);
    }

    private void add(
            Severity severity, Code code, String file, long line, @Nullable String field, Supplier<String> message) {
        Tally tally = tallies.computeIfAbsent(code, any -> new Tally());
        tally.count++;
        tally.lastFile = file;
        if (severity.compareTo(tally.worst) < 0) {
            tally.worst = severity;
        }
        if (tally.count <= MAX_PER_CODE || severity == Severity.ERROR) {
            kept.add(new Notice(severity, code, file, line, field, message.get()));
        }
    }

    public boolean hasError() {
        return hasError;
    }

    /** How many there were of a code, kept or not. */
    public long count(Code code) {
        Tally tally = tallies.get(code);
        return tally == null ? 0 : tally.count;
    }

    /** By file and line; after them, for each code of which not all were kept, how many more there are. */
    public List<Notice> notices() {
        List<Notice> all = new ArrayList<>(kept);
        all.sort(Comparator.comparing(Notice::file).thenComparingLong(Notice::line));
        tallies.forEach((code, tally) -> {
            long more = tally.count
                    - kept.stream().filter(notice -> notice.code() == code).count();
            if (more > 0) {
                all.add(new Notice(
                        tally.worst,
                        code,
                        tally.lastFile,
                        0,
                        null,
                        more + " more of this kind; mend the first ones and read again"));
            }
        });
        return List.copyOf(all);
    }
}
