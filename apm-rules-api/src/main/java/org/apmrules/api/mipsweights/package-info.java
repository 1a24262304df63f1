/** The weights of the MIPS performance categories and their reweighting (42 CFR 414.1380(c)(2)). */
@NullMarked
package org.apmrules.api.mipsweights;

import org.jspecify.annotations.NullMarked;
