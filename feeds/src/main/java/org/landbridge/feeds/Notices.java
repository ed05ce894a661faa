package org.landbridge.feeds;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Notices as they are found; keeps at most {@link #MAX_PER_KIND} of a kind and counts the rest. */
public final class Notices {

    /** A file with one slip in every row is told by its first rows. */
    public static final int MAX_PER_KIND = 200;

    private record Kind(Severity severity, Code code) {}

    private final List<Notice> kept = new ArrayList<>();
    private final Map<Kind, Integer> counts = new LinkedHashMap<>();
    private boolean hasError;

    public void error(Code code, String file, long line, @Nullable String field, String message) {
        add(new Notice(Severity.ERROR, code, file, line, field, message));
    }

    public void warn(Code code, String file, long line, @Nullable String field, String message) {
        add(new Notice(Severity.WARNING, code, file, line, field, message));
    }

    public void inform(Code code, String file, long line, @Nullable String field, String message) {
        add(new Notice(Severity.INFO, code, file, line, field, message));
    }

    private void add(Notice notice) {
        hasError |= notice.severity() == Severity.ERROR;
        if (counts.merge(new Kind(notice.severity(), notice.code()), 1, Integer::sum) <= MAX_PER_KIND) {
            kept.add(notice);
        }
    }

    /** Whether no more errors of this code are kept, so that their messages need no care. */
    boolean isFull(Code code) {
        return counts.getOrDefault(new Kind(Severity.ERROR, code), 0) >= MAX_PER_KIND;
    }

    public boolean hasError() {
        return hasError;
    }

    /** By file and line; then, for each code of which not all are kept, how many more there are. */
    public List<Notice> sorted() {
        List<Notice> sorted = new ArrayList<>(kept);
        sorted.sort(Comparator.comparing(Notice::file).thenComparingLong(Notice::line));
        counts.forEach((kind, count) -> {
            int more = count - MAX_PER_KIND;
            if (more > 0) {
                String file = "";
                for (Notice notice : kept) {
                    file = notice.code() == kind.code() && notice.severity() == kind.severity() ? notice.file() : file;
                }
                String message = more + " more of this kind; mend the first ones and read again";
                sorted.add(new Notice(kind.severity(), kind.code(), file, 0, null, message));
            }
        });
        return sorted;
    }
}
