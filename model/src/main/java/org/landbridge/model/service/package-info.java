/**
 * Promises of carriage: a service with its calls and calendar, in local time.
 */
@NullMarked
package org.landbridge.model.service;

import org.jspecify.annotations.NullMarked;
