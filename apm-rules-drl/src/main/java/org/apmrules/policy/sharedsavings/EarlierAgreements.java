package org.apmrules.policy.sharedsavings;

import java.time.LocalDate;

/** The day before which agreement periods began whose chosen rates stay with any size. */
public record EarlierAgreements(LocalDate before) {}
