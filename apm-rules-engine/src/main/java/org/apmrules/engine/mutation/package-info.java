/**
 * Changes policy a little and looks whether a scenario notices: a change that none notices shows
 * what no scenario tries.
 */
@NullMarked
package org.apmrules.engine.mutation;

import org.jspecify.annotations.NullMarked;
