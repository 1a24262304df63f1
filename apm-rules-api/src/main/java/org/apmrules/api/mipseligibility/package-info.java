/** Who must, may or need not take part in MIPS by volume (42 CFR 414.1305, 414.1310). */
@NullMarked
package org.apmrules.api.mipseligibility;

import org.jspecify.annotations.NullMarked;
