/** The MIPS final score (42 CFR 414.1380(c)). */
@NullMarked
package org.apmrules.api.mipsfinalscore;

import org.jspecify.annotations.NullMarked;
