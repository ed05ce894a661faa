/**
 * The browser pages: one HTML file that every address of a page gets, an import map made of the libraries on the class path, and the files beside it. The pages
 * themselves are ES modules under {@code static/ui}; they speak to the REST API alone.
 */
@NullMarked
package org.landbridge.web.ui;

import org.jspecify.annotations.NullMarked;
