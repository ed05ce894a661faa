package org.landbridge.web.api.network;

import org.landbridge.model.network.Source;

/** Where facts of the network come from. */
public record SourceJson(String id, String title, String where, String type, String year) {

    static SourceJson of(Source source) {
        return new SourceJson(source.id(), source.title(), source.where(), source.type(), source.year());
    }
}
