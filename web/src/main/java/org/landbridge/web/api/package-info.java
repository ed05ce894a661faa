/**
 * What every part of the REST API says alike: points, money, sentences, names in the reader's language. The JSON records of the API are a promise to those who
 * call it: words follow the glossary, units stand in the names, times carry the local offset, money is a decimal string.
 */
@NullMarked
package org.landbridge.web.api;

import org.jspecify.annotations.NullMarked;
