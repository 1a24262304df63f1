package org.apmrules.examples.replay.mssp;

import static org.apmrules.examples.replay.NamedColumn.optional;
import static org.apmrules.examples.replay.NamedColumn.required;

import java.util.ArrayList;
import java.util.List;
import org.apmrules.examples.replay.NamedColumn;
import org.apmrules.examples.replay.NamedColumns;

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
  static final String EXPENDITURES = "ABtotExp";
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
  static final String ADVANCE_BY_INVESTMENT_MODEL = "AIM";
  static final String ADVANCE = "Adv_Pay_Amt";
  static final String ADVANCE_RECOUPED = "Adv_Pay_Recoup";
  static final String INVESTMENT_PAYMENTS = "AIPBalance";
  static final String INVESTMENT_PAYMENTS_RECOUPED = "AIPRecoup";

  private Columns() {}

  /** Returns all columns that are read, with what they hold. */
  static NamedColumns all() {
    List<NamedColumn> columns = new ArrayList<>();
    columns.add(required("identifier of the ACO", ACO));
    columns.add(optional("name of the ACO", NAME));
    columns.add(required("start of the agreement period", AGREEMENT_START));
    columns.add(optional("number of the agreement period", AGREEMENT_NUMBER));
    columns.add(optional("initial or later agreement period", AGREEMENT_TYPE));
    columns.add(required("track", TrackNames.columns()));
    columns.add(required("number of assigned beneficiaries", ASSIGNED_BENEFICIARIES));
    columns.add(optional("assigned person-years", PERSON_YEARS));
    columns.add(optional("updated benchmark per capita", PER_CAPITA_BENCHMARK));
    columns.add(required("total benchmark", BENCHMARK));
    columns.add(required("benchmark less expenditures", DIFFERENCE, EXPENDITURES));
    columns.add(required("minimum savings rate", MINIMUM_SAVINGS_RATE));
    columns.add(optional("quality score", QUALITY_SCORE));
    columns.add(optional("quality standard met", STANDARD_MET));
    columns.add(optional("alternative quality standard met", ALTERNATIVE_STANDARD_MET));
    columns.add(required("final sharing rate", FINAL_SHARING_RATE));
    columns.add(optional("final loss rate", FINAL_LOSS_RATE));
    columns.add(optional("generated savings or losses", GENERATED));
    columns.add(required("earned savings or owed losses", EARNED_OR_OWED, EARNED));
    columns.add(optional("owed losses", OWED));
    columns.add(optional("reduction for extreme circumstances", DISASTER_REDUCTION));
    columns.add(optional("savings shared at half the rate", REDUCED_SHARING));
    columns.add(optional("benchmark replaced by the guardrail", GUARDRAIL));
    columns.add(optional("losses limited by revenue", LIMITED_BY_REVENUE));
    columns.add(optional("revenue category", REVENUE_CATEGORY));
    columns.add(optional("advance by the ACO Investment Model", ADVANCE_BY_INVESTMENT_MODEL));
    columns.add(optional("advance payments", ADVANCE));
    columns.add(optional("advance payments recouped", ADVANCE_RECOUPED));
    columns.add(optional("balance of advance investment payments", INVESTMENT_PAYMENTS));
    columns.add(optional("advance investment payments recouped", INVESTMENT_PAYMENTS_RECOUPED));
    return new NamedColumns(columns);
  }
}
