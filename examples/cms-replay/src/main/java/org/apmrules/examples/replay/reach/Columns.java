package org.apmrules.examples.replay.reach;

import static org.apmrules.examples.replay.NamedColumn.optional;
import static org.apmrules.examples.replay.NamedColumn.required;

import java.util.List;
import org.apmrules.examples.replay.NamedColumns;

/** The names of the columns that are read. */
final class Columns {

  static final String ID = "ACO_ID";
  static final String NAME = "ACO_Name";
  static final String RISK_ARRANGEMENT = "Risk_Arrangement";
  static final String SAVINGS_RATE = "Sav_Rate_Pct";
  static final String FINAL_BENCHMARK = "Final_Benchmark";
  static final String COST = "Tot_Cost_Care";
  static final String NET_COST = "Tot_Cost_Care_Net";
  static final String GROSS_SAVINGS = "Gross_Savings";
  static final String SHARED_SAVINGS = "Shared_Savings";
  static final String PAID = "Shared_Savings_Seq";
  static final String EQUITY_UP = "HEBA_Up_Amt";
  static final String EQUITY_DOWN = "HEBA_Down_Amt";

  /** The columns in dollars, all printed alike. */
  static final List<String> DOLLARS =
      List.of(FINAL_BENCHMARK, COST, NET_COST, GROSS_SAVINGS, SHARED_SAVINGS, PAID);

  private Columns() {}

  /** Returns all columns that are read, with what they hold. */
  static NamedColumns all() {
    return new NamedColumns(
        List.of(
            required("identifier of the ACO", ID),
            optional("name of the ACO", NAME),
            required("risk arrangement", RISK_ARRANGEMENT),
            optional("savings rate", SAVINGS_RATE),
            required("final benchmark", FINAL_BENCHMARK),
            optional("total cost of care", COST),
            required("total cost of care after stop-loss", NET_COST),
            optional("gross savings or losses", GROSS_SAVINGS),
            optional("shared savings or losses", SHARED_SAVINGS),
            required("shared savings after sequestration", PAID),
            optional("health equity adjustment, upward", EQUITY_UP),
            optional("health equity adjustment, downward", EQUITY_DOWN)));
  }
}
