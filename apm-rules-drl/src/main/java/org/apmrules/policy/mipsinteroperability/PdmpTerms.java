package org.apmrules.policy.mipsinteroperability;

/** Whether the query of the prescription drug monitoring program is required. */
public record PdmpTerms(boolean required) {}
