package org.landbridge.model.network;

/**
 * Where facts come from.
 *
 * @param where address, data set or publication
 * @param year as written, may be empty
 */
public record Source(String id, String title, String where, String type, String year) {}
