/** The MIPS improvement activities category (42 CFR 414.1355, 414.1360, 414.1380(b)(3)). */
@NullMarked
package org.apmrules.api.mipsactivities;

import org.jspecify.annotations.NullMarked;
