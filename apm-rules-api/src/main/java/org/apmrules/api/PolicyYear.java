package org.apmrules.api;

/**
 * A calendar year in one of the roles that the law gives to years. Policy parameters are looked up
 * by a policy year, never by a bare number, because the law indexes some rules by the year of the
 * performance and others by the year of the payment.
 */
public sealed interface PolicyYear permits PerformanceYear, PaymentYear {

  /** The first calendar year that a policy year may name. */
  int EARLIEST = 2000;

  /** The last calendar year that a policy year may name. */
  int LATEST = 2099;

  /** Returns the calendar year, from {@link #EARLIEST} to {@link #LATEST}. */
  int value();
}
