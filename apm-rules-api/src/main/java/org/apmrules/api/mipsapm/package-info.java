/** MIPS APMs: whether a payment model meets 42 CFR 414.1370(b) or, later, 414.1367(b). */
@NullMarked
package org.apmrules.api.mipsapm;

import org.jspecify.annotations.NullMarked;
