/** The MIPS quality performance category (42 CFR 414.1330 to 414.1340, 414.1380(b)(1)). */
@NullMarked
package org.apmrules.api.mipsquality;

import org.jspecify.annotations.NullMarked;
