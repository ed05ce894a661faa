package org.landbridge.feeds;

import java.util.List;
import org.landbridge.model.network.Source;
import org.landbridge.model.place.Confidence;
import org.landbridge.model.place.Names;
import org.landbridge.model.place.Provenance;

/** Reads the columns that nearly every file has: where a row comes from, and its names in three languages. */
final class Origins {

    private final Entries<Source> sources;

    private Origins(Entries<Source> sources) {
        this.sources = sources;
    }

    static Origins read(Sheet sheet) {
        return new Origins(Entries.read(
                sheet,
                "source",
                "source_id",
                (id, row) ->
                        new Source(id, row.required("title"), row.text("where"), row.text("type"), row.text("year"))));
    }

    Entries<Source> sources() {
        return sources;
    }

    Provenance of(Row row) {
        List<String> ids = row.list("source");
        for (String id : ids) {
            boolean known = id.equals("GK") || id.equals("none") || id.startsWith("derived:") || sources.has(id);
            if (!known) {
                row.error(
                        Code.SOURCE_UNKNOWN,
                        "source",
                        "no source '" + Text.shown(id) + "'" + Text.didYouMean(id, sources.ids())
                                + "; add it to sources.csv, or write GK, derived:ID or none");
            }
        }
        if (ids.isEmpty()) {
            row.warn(Code.VALUE_MISSING, "source", "source is empty; name where the row comes from, or write none");
        }
        Confidence confidence = row.word("confidence", Confidence.values());
        if (row.text("confidence").isEmpty()) {
            row.warn(
                    Code.VALUE_MISSING,
                    "confidence",
                    "confidence is empty, so the row shows as illustrative; write high, medium, low or none");
        }
        return new Provenance(
                ids, confidence == null ? Confidence.NONE : confidence, row.yes("illustrative"), row.text("note"));
    }

    static Names names(Row row) {
        return new Names(
                row.required("name_en"), row.optional("name_zh"), row.optional("name_ru"), row.list("aliases"));
    }
}
