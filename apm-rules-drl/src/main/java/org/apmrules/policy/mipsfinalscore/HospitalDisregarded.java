package org.apmrules.policy.mipsfinalscore;

/** The hospital's scores, which would count in traditional MIPS, do not count. */
public record HospitalDisregarded() {}
