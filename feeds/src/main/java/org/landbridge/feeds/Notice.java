package org.landbridge.feeds;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Something found while reading or checking a file.
 *
 * @param file name of the file, such as {@code calls.csv}; of the archive or folder when none of its files is meant
 * @param line line in the file, from 1, where the row starts; 0 = the file as a whole
 * @param field column meant, null = the row as a whole
 * @param message what is wrong, where, and what to do
 */
public record Notice(
        Severity severity,
        Code code,
        String file,
        long line,
        @Nullable String field,
        String message) {

    /** One line for a terminal: {@code error calls.csv:12 depart_time: ...}. */
    @Override
    public String toString() {
        return severity.name().toLowerCase(Locale.ROOT) + " " + file + (line > 0 ? ":" + line : "")
                + (field == null ? "" : " " + field) + ": " + message;
    }
}
