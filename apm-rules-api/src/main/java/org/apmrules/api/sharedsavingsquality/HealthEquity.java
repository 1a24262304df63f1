package org.apmrules.api.sharedsavingsquality;

import java.util.List;
import org.apmrules.api.Rate;
import org.apmrules.api.internal.Field;

/**
 * What the health equity adjustment of an ACO rests on (42 CFR 425.512(b)).
 *
 * @param standings its standing on each required measure
 * @param disadvantagedAreas the share of its beneficiaries who live in census block groups at or
 *     above the 85th percentile of the Area Deprivation Index
 * @param lowIncomeOrDual the share of its beneficiaries who have the Part D low-income subsidy or
 *     are dually eligible
 */
public record HealthEquity(
    List<EquityStanding> standings, Rate disadvantagedAreas, Rate lowIncomeOrDual) {

  private static final int MOST_MEASURES = 100;

  /** Checks the fields. */
  public HealthEquity {
    standings = Field.list("standings", standings);
    Field.between("standings", standings.size(), 0, MOST_MEASURES);
    Field.share("disadvantagedAreas", disadvantagedAreas);
    Field.share("lowIncomeOrDual", lowIncomeOrDual);
  }
}
