/** Tests of what is kept, and the database they and the tests of the rooms above run on. */
@NullMarked
package org.landbridge.store;

import org.jspecify.annotations.NullMarked;
