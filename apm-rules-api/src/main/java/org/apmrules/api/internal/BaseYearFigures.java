package org.apmrules.api.internal;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apmrules.api.PolicyException;
import org.apmrules.api.incentive.BaseYearPayment;
import org.apmrules.api.incentive.QpTin;
import org.apmrules.api.incentive.TinParticipation;

/** Checks the figures of a base year against each other. */
public final class BaseYearFigures {

  private BaseYearFigures() {}

  /**
   * Checks that payments and TINs are given once, and that there is no TIN beside those listed.
   *
   * @throws PolicyException {@link org.apmrules.api.ProblemCode#CONTRADICTION} if not
   */
  public static void check(
      List<BaseYearPayment> payments, List<QpTin> tins, List<TinParticipation> participations) {
    Field.eachOnce("tins", tins, "tin", QpTin::tin);
    Field.eachOnce("payments", payments, "id", BaseYearPayment::id);
    Set<String> known = tins.stream().map(QpTin::tin).collect(Collectors.toSet());
    for (int i = 0; i < payments.size(); i++) {
      Field.among("payments[" + i + "].tin", payments.get(i).tin(), "tins", known);
    }
    for (int i = 0; i < participations.size(); i++) {
      Field.among("participations[" + i + "].tin", participations.get(i).tin(), "tins", known);
    }
  }
}
