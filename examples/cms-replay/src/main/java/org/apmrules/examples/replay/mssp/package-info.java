/** Replays the financial results of the Medicare Shared Savings Program. */
@NullMarked
package org.apmrules.examples.replay.mssp;

import org.jspecify.annotations.NullMarked;
