/** The MIPS Promoting Interoperability category (42 CFR 414.1375, 414.1380(b)(4)). */
@NullMarked
package org.apmrules.api.mipsinteroperability;

import org.jspecify.annotations.NullMarked;
