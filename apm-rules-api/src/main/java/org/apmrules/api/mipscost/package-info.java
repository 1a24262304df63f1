/** The MIPS cost category (42 CFR 414.1350, 414.1380(b)(2)). */
@NullMarked
package org.apmrules.api.mipscost;

import org.jspecify.annotations.NullMarked;
