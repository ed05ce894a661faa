/**
 * Says things in the reader's language: sentences from message files with plural rules, never glued from parts, and dates, money, amounts as that language
 * writes them.
 */
@NullMarked
package org.landbridge.operations.wording;

import org.jspecify.annotations.NullMarked;
