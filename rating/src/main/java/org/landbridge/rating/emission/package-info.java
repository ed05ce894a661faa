/**
 * Greenhouse gas emissions by the method of ISO 14083: a chain of transport elements (mass x distance x intensity) and hub elements (mass x intensity), well-to-wheel
 * with tank-to-wheel beside it. The intensities are those of the network's factor set.
 */
@NullMarked
package org.landbridge.rating.emission;

import org.jspecify.annotations.NullMarked;
