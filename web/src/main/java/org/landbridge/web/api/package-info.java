/**
 * The JSON of the REST API, version 1: records whose shape is a promise to those who call it, and the endpoints that serve them. The same records are what the
 * command line prints with {@code --json}. Words follow the glossary, units stand in the names, times carry the local offset, money is a decimal string.
 */
@NullMarked
package org.landbridge.web.api;

import org.jspecify.annotations.NullMarked;
