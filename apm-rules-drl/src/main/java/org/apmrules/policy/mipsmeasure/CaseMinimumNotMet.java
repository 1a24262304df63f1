package org.apmrules.policy.mipsmeasure;


/** The measure has fewer cases, or the group fewer clinicians, than it is scored with. */
public record CaseMinimumNotMet() {}
