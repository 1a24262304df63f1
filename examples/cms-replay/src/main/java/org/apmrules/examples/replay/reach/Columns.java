package org.apmrules.examples.replay.reach;

import java.util.List;

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
}
