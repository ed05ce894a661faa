/**
 * The laws of the house as tests: which room sees which, which library lives where, what nothing may be called, and
 * that what the documents point at is there. {@code crooked} is a tiny house that breaks every law once, so that each
 * rule is known to be able to fail.
 */
@NullMarked
package org.landbridge.app.house;

import org.jspecify.annotations.NullMarked;
