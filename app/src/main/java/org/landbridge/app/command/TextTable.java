package org.landbridge.app.command;

import java.util.ArrayList;
import java.util.List;

/** Columns for a terminal, aligned by what a terminal shows: Chinese characters are two cells wide. */
final class TextTable {

    private final List<Boolean> right;
    private final List<List<String>> rows = new ArrayList<>();

    /**
     * An empty table.
     *
     * @param right which columns are aligned to the right
     */
    TextTable(List<Boolean> right) {
        this.right = List.copyOf(right);
    }

    void add(List<String> row) {
        rows.add(List.copyOf(row));
    }

    /** The rows as lines, columns two spaces apart, nothing behind the last one. */
    List<String> lines() {
        int[] widths = new int[right.size()];
        for (List<String> row : rows) {
            for (int column = 0; column < row.size(); column++) {
                widths[column] = Math.max(widths[column], cells(row.get(column)));
            }
        }
        List<String> lines = new ArrayList<>();
        for (List<String> row : rows) {
            StringBuilder line = new StringBuilder();
            for (int column = 0; column < row.size(); column++) {
                String gap = " ".repeat(widths[column] - cells(row.get(column)));
                line.append(column == 0 ? "" : "  ")
                        .append(right.get(column) ? gap + row.get(column) : row.get(column) + gap);
            }
            lines.add(line.toString().stripTrailing());
        }
        return lines;
    }

    /** Terminal cells a text takes, by the East Asian wide blocks that names here use. */
    static int cells(String text) {
        return text.codePoints()
                .map(point -> (point >= 0x2E80 && point <= 0xA4CF)
                                || (point >= 0xAC00 && point <= 0xD7A3)
                                || (point >= 0xF900 && point <= 0xFAFF)
                                || (point >= 0xFE30 && point <= 0xFE4F)
                                || (point >= 0xFF00 && point <= 0xFF60)
                        ? 2
                        : 1)
                .sum();
    }
}
