/**
 * What is kept between two starts, in PostgreSQL: one class per family of tables, plain SQL, and the embedded
 * server used when no database is named.
 */
@NullMarked
package org.landbridge.store;

import org.jspecify.annotations.NullMarked;
