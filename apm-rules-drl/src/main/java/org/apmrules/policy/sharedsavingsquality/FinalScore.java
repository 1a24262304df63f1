package org.apmrules.policy.sharedsavingsquality;

import java.util.Optional;
import org.apmrules.api.Points;
import org.apmrules.api.sharedsavingsquality.ScoreFloor;

/** The score after any floor, and the floor that decided. */
public record FinalScore(Points points, Optional<ScoreFloor> floor) {}
