package org.apmrules.policy.mipsfinalscore;

import org.apmrules.api.Points;

/**
 * The highest percent score of a category, the highest final score, and its decimals in print.
 *
 * @param categoryMaximum the highest percent score that counts
 * @param maximum the highest final score
 * @param decimals the decimals of the final score
 */
public record ScoreForm(Points categoryMaximum, Points maximum, int decimals) {}
