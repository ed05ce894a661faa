/**
 * What is kept, in PostgreSQL: one class per family of tables, plain SQL into records, Flyway migrations. Desks see {@link org.landbridge.store.Database},
 * {@link org.landbridge.store.Transactions} and the table classes; that Spring's JDBC client is used inside stays here.
 */
@NullMarked
package org.landbridge.store;

import org.jspecify.annotations.NullMarked;
