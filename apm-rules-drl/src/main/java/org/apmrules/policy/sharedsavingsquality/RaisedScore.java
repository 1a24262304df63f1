package org.apmrules.policy.sharedsavingsquality;

import org.apmrules.api.Points;
import org.apmrules.api.sharedsavingsquality.ScoreFloor;

/** The score is raised to the percentile, and why. */
public record RaisedScore(Points points, ScoreFloor floor) {}
