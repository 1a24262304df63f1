package org.apmrules.examples.replay.quality;

import org.apmrules.api.mipsmeasure.CollectionType;
import org.apmrules.examples.replay.PrintedNumber;

/**
 * A published rate.
 *
 * @param measure the identifier of the measure
 * @param type the collection type
 * @param rate the rate as printed
 */
record PrintedRate(String measure, CollectionType type, PrintedNumber rate) {}
