/**
 * Says why: what each option wins and gives up, the best way through what no option uses, why the rest is not offered, and what change would help.
 */
@NullMarked
package org.landbridge.routing.explain;

import org.jspecify.annotations.NullMarked;
