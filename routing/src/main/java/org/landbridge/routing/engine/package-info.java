/**
 * The door of the search: here a request of the model becomes arrays, and ways found become itineraries with their lines. {@code Legality} says what a
 * cargo may use (rule by rule, so that an explanation can leave one out), {@code QuestionWriter} lays a request out, {@code Composer} turns a way back into objects.
 */
@NullMarked
package org.landbridge.routing.engine;

import org.jspecify.annotations.NullMarked;
