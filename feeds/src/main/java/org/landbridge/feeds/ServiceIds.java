package org.landbridge.feeds;

import java.util.HashSet;
import java.util.Set;

/**
 * The ids of services.csv, for the files whose rows belong to services.
 *
 * @param complete whether the file was read, so that an id which is not here is unknown
 */
record ServiceIds(Set<String> ids, boolean complete) {

    static ServiceIds of(Sheet sheet) {
        Set<String> ids = new HashSet<>();
        for (Row row : sheet.rows()) {
            ids.add(row.text("service_id"));
        }
        return new ServiceIds(ids, sheet.read());
    }

    /** The service a row belongs to; an id that is unknown makes the row broken. */
    String required(Row row) {
        if (row.broken()) {
            return row.text("service_id");
        }
        String service = row.required("service_id");
        if (!service.isEmpty() && !ids.contains(service) && complete) {
            row.error(
                    Code.ID_UNKNOWN,
                    "service_id",
                    "no service '" + Text.shown(service) + "'" + Text.didYouMean(service, ids)
                            + "; correct the id or add the service");
        }
        return service;
    }
}
