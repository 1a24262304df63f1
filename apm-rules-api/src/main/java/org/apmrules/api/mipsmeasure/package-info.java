/** The measure achievement points of one MIPS quality measure (42 CFR 414.1380(b)(1)). */
@NullMarked
package org.apmrules.api.mipsmeasure;

import org.jspecify.annotations.NullMarked;
