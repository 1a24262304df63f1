package org.apmrules.api.incentive;

/** The period in which a TIN took part in an APM Entity. */
public enum ParticipationPeriod {
  /** The QP Performance Period for which the clinician became a QP. */
  QP_PERFORMANCE_PERIOD,
  /** The incentive payment base period: the calendar year before the payment year. */
  BASE_PERIOD
}
