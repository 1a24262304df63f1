package org.apmrules.api.contract;

/**
 * The terms of one side.
 *
 * @param side the side
 * @param terms its terms
 */
public record SideTerms(Side side, SharingTerms terms) {}
