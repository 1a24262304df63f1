/** Determines cases in bulk: in parallel, in order, within bounded memory. */
@NullMarked
package org.apmrules.cli.determine;

import org.jspecify.annotations.NullMarked;
