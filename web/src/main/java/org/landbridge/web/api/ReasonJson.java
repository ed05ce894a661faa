package org.landbridge.web.api;

/**
 * A sentence with its code.
 *
 * @param code stays the same over languages and releases
 * @param text in the language asked for
 */
public record ReasonJson(String code, String text) {}
