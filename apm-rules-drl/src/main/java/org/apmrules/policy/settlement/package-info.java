/**
 * The steps of a settlement of shared savings or losses, of which several payment models speak.
 * Savings are positive, losses negative; amounts are exact until they are paid.
 */
@NullMarked
package org.apmrules.policy.settlement;

import org.jspecify.annotations.NullMarked;
