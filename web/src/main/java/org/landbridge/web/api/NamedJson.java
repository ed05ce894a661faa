package org.landbridge.web.api;

/** A thing with its name in the language asked for. */
public record NamedJson(String id, String name) {}
