/** Tests of the SSIM reader on records made field by field. */
@NullMarked
package org.landbridge.feeds.ssim;

import org.jspecify.annotations.NullMarked;
