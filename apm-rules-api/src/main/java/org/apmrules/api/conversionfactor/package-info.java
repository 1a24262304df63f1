/** The conversion factor of the physician fee schedule (section 1848(d) of the Act). */
@NullMarked
package org.apmrules.api.conversionfactor;

import org.jspecify.annotations.NullMarked;
