/** The MIPS payment adjustment and its scaling (42 CFR 414.1405). */
@NullMarked
package org.apmrules.api.mipsadjustment;

import org.jspecify.annotations.NullMarked;
