package org.apmrules.api.acoadvances;

import io.soabase.recordbuilder.core.RecordBuilder;
import org.apmrules.api.CaseType;
import org.apmrules.api.Money;
import org.apmrules.api.PerformanceYear;
import org.apmrules.api.PolicyCase;
import org.apmrules.api.PolicyException;
import org.apmrules.api.ProblemCode;
import org.apmrules.api.internal.Field;

/**
 * Money advanced to an ACO that savings have not recouped, and what happens to the ACO (42 CFR
 * 425.630(e) and (g), 425.640(g)).
 *
 * @param performanceYear the performance year
 * @param aco the ACO's identifier, for the reader
 * @param program the program under which it was advanced, as the law names it: {@code advance
 *     investment payments} or {@code prepaid shared savings}
 * @param balance what savings have not recouped, in dollars, $0 or more
 * @param unspent the part of the balance that the ACO has not spent, in dollars, $0 or more
 * @param event what happens
 */
@CaseType(
    value = "advance-repayment",
    asks = "What must an ACO repay of money that was advanced to it?")
@RecordBuilder
public record AdvanceRepaymentCase(
    PerformanceYear performanceYear,
    String aco,
    String program,
    Money balance,
    Money unspent,
    AdvanceEvent event)
    implements PolicyCase<AdvanceRepayment> {

  /**
   * Checks the case.
   *
   * @throws PolicyException {@link ProblemCode#CONTRADICTION} for an unspent part above the balance
   */
  public AdvanceRepaymentCase {
    Field.required("performanceYear", performanceYear);
    Field.text("aco", aco);
    Field.text("program", program);
    Field.notNegative("balance", balance);
    Field.notNegative("unspent", unspent);
    Field.notAbove("unspent", unspent, "balance", balance);
    Field.required("event", event);
  }

  @Override
  public PerformanceYear year() {
    return performanceYear;
  }
}
