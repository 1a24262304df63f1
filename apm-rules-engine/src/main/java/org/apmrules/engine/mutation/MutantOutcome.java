package org.apmrules.engine.mutation;

/**
 * What became of one mutant.
 *
 * @param mutation the change
 * @param fate what became of it
 * @param by the scenario or the finding that noticed it, or why it is equivalent; else empty
 */
public record MutantOutcome(Mutation mutation, Fate fate, String by) {}
