/** Replays the published quality scores of ACOs under the APM Performance Pathway. */
@NullMarked
package org.apmrules.examples.replay.quality;

import org.jspecify.annotations.NullMarked;
