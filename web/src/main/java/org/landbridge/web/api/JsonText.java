package org.landbridge.web.api;

import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The API's records as text, for those who ask without HTTP. */
public final class JsonText {

    private static final JsonMapper MAPPER =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private JsonText() {}

    /** The record as the API gives it, one field a line. */
    public static String of(Object json) {
        return MAPPER.writeValueAsString(json);
    }
}
