package org.apmrules.examples.replay;

/**
 * A published figure beside the computed one, other than the amount that is judged.
 *
 * @param name what it is, in words
 * @param published the figure as printed
 * @param computed the computed figure
 * @param agrees whether the computed figure would be printed as it is published
 */
public record Check(String name, String published, String computed, boolean agrees) {}
