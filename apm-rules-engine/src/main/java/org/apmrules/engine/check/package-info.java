/**
 * Checks policy before it is compiled: the subset of DRL, metadata, strata, years, order of areas.
 */
@NullMarked
package org.apmrules.engine.check;

import org.jspecify.annotations.NullMarked;
