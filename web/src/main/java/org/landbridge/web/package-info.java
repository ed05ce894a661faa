/**
 * The promise to the outside: REST endpoints with their own JSON records, and the browser pages. Knows the desks
 * and nothing below them.
 */
@NullMarked
package org.landbridge.web;

import org.jspecify.annotations.NullMarked;
