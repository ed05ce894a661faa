/** The room web tried from outside, by its HTTP. */
@NullMarked
package org.landbridge.web;

import org.jspecify.annotations.NullMarked;
