package org.apmrules.engine.json;

import org.apmrules.api.Performance;
import org.apmrules.api.Points;

/** Points and what they are for. */
public record ToyScore(Points points, Performance performance) {}
