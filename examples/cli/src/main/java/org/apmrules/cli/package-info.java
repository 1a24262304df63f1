/** The command line. */
@NullMarked
package org.apmrules.cli;

import org.jspecify.annotations.NullMarked;
