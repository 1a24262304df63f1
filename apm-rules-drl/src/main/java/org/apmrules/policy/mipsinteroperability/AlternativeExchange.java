package org.apmrules.policy.mipsinteroperability;

/** Health information is exchanged in another way than by sending and receiving. */
public record AlternativeExchange() {}
