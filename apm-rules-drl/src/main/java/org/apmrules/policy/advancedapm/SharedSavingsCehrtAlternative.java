package org.apmrules.policy.advancedapm;

/** The Shared Savings Program may reward or penalise the use of CEHRT in place of requiring it. */
public record SharedSavingsCehrtAlternative() {}
