package org.landbridge.feeds.gtfs;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What happens to every file and field of the GTFS schedule reference (revision of 27 April 2026): the one list by which the reader tells a field it does not
 * use from one it does not know, and which docs/gtfs.md shows.
 */
public final class GtfsReference {

    private static final String RESOURCE = "reference.csv";

    /** What happens to a file or field. */
    public enum Treatment {
        /** It has an effect on the network. */
        READ,
        /** It has none, and a notice says so. */
        IGNORED,
        /** A row that uses it is left out, since a journey planned on it would be wrong. */
        REFUSED
    }

    /**
     * One line of the list.
     *
     * @param field empty for the file as a whole
     * @param needed the feed is refused without it (a file) or the file is (a field)
     * @param what what it does, or why it is not used
     */
    public record Entry(String file, String field, Treatment treatment, boolean needed, String what) {}

    private static final GtfsReference KNOWN = load();

    private final List<Entry> entries;
    private final Map<String, Map<String, Entry>> byFile = new LinkedHashMap<>();

    private GtfsReference(List<Entry> entries) {
        this.entries = List.copyOf(entries);
        for (Entry entry : entries) {
            byFile.computeIfAbsent(entry.file(), file -> new LinkedHashMap<>()).put(entry.field(), entry);
        }
    }

    public static GtfsReference get() {
        return KNOWN;
    }

    public List<Entry> entries() {
        return entries;
    }

    /** The entry of a file as a whole. */
    public Optional<Entry> findFile(String file) {
        return findField(file, "");
    }

    public Optional<Entry> findField(String file, String field) {
        return Optional.ofNullable(byFile.getOrDefault(file, Map.of()).get(field));
    }

    /** The list as the Markdown table of docs/gtfs.md. */
    public String table() {
        StringBuilder table = new StringBuilder("| file | field | what happens | |\n|---|---|---|---|\n");
        for (Entry entry : entries) {
            String treatment = entry.treatment().name().toLowerCase(Locale.ROOT);
            table.append("| ")
                    .append(entry.field().isEmpty() ? "**" + entry.file() + "**" : entry.file())
                    .append(" | ")
                    .append(entry.field().isEmpty() ? "" : "`" + entry.field() + "`")
                    .append(" | ")
                    .append(entry.needed() ? treatment + ", needed" : treatment)
                    .append(" | ")
                    .append(entry.what())
                    .append(" |\n");
        }
        return table.toString();
    }

    private static GtfsReference load() {
        try (InputStream in = GtfsReference.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException("resource " + RESOURCE + " is missing; build the project anew");
            }
            List<Entry> entries = new ArrayList<>();
            try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(in)) {
                for (NamedCsvRecord row : rows) {
                    entries.add(new Entry(
                            row.getField("file"),
                            row.getField("field"),
                            Treatment.valueOf(row.getField("treatment").toUpperCase(Locale.ROOT)),
                            row.getField("needed").equals("yes"),
                            row.getField("what")));
                }
            }
            return new GtfsReference(entries);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
