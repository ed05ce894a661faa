package org.landbridge.app.command;

import java.io.PrintWriter;
import java.util.List;
import org.landbridge.feeds.Notice;
import org.landbridge.feeds.Severity;

/** Notices on a terminal: one line each, and their count. */
final class NoticeText {

    private NoticeText() {}

    static void print(List<Notice> notices, PrintWriter out) {
        notices.forEach(out::println);
    }

    /** Such as "3 errors, 1 warning". */
    static String count(List<Notice> notices) {
        return count(notices, Severity.ERROR, "error") + ", " + count(notices, Severity.WARNING, "warning");
    }

    private static String count(List<Notice> notices, Severity severity, String word) {
        long count =
                notices.stream().filter(notice -> notice.severity() == severity).count();
        return count + " " + word + (count == 1 ? "" : "s");
    }
}
