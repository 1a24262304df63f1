/**
 * Arithmetic that several areas of policy share. Corridors, caps, gates, ladders, minimum rates and
 * withholds are the same value types in federal models and in contracts with other payers.
 */
@NullMarked
package org.apmrules.policy.mechanics;

import org.jspecify.annotations.NullMarked;
