package org.apmrules.examples.replay.mssp;

/** The names that files give to their columns; one column has different names in some years. */
final class Columns {

  static final String[] ACO = {"ACO_ID", "ACO_Num"};
  static final String[] NAME = {"ACO_Name", "ACO_NAME"};
  static final String[] AGREEMENT_START = {"Current_Start_Date", "Start_Date"};
  static final String AGREEMENT_NUMBER = "Agreement_Period_Num";
  static final String AGREEMENT_TYPE = "Agree_Type";
  static final String TRACK_CODE = "Current_Track";
  static final String ASSIGNED_BENEFICIARIES = "N_AB";
  static final String[] PERSON_YEARS = {"N_AB_Year_PY", "N_AB_Year"};
  static final String PER_CAPITA_BENCHMARK = "UpdatedBnchmk";
  static final String BENCHMARK = "ABtotBnchmk";
  static final String DIFFERENCE = "BnchmkMinExp";
  static final String MINIMUM_SAVINGS_RATE = "MinSavPerc";
  static final String QUALITY_SCORE = "QualScore";
  static final String STANDARD_MET = "Met_QPS";
  static final String ALTERNATIVE_STANDARD_MET = "Met_AltQPS";
  static final String FINAL_SHARING_RATE = "FinalShareRate";
  static final String FINAL_LOSS_RATE = "FinalLossRate";
  static final String GENERATED = "GenSaveLoss";
  static final String EARNED_OR_OWED = "EarnSaveLoss";
  static final String EARNED = "SharedSavings";
  static final String OWED = "SharedLosses";
  static final String DISASTER_REDUCTION = "DisAdj";
  static final String REDUCED_SHARING = "ReducedSS";
  static final String GUARDRAIL = "Guardrail";
  static final String LIMITED_BY_REVENUE = "RevLossLimit";
  static final String REVENUE_CATEGORY = "Rev_Exp_Cat";
  static final String[] EARLY_END = {"Impact_Mid_Year_Termination", "Prorate_Shared_Losses"};
  static final String ADVANCE_BY_INVESTMENT_MODEL = "AIM";
  static final String ADVANCE = "Adv_Pay_Amt";
  static final String ADVANCE_RECOUPED = "Adv_Pay_Recoup";
  static final String INVESTMENT_PAYMENTS = "AIPBalance";
  static final String INVESTMENT_PAYMENTS_RECOUPED = "AIPRecoup";

  private Columns() {}
}
