package org.apmrules.api.sharedsavingsquality;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apmrules.api.CaseType;
import org.apmrules.api.PerformanceYear;
import org.apmrules.api.PolicyCase;
import org.apmrules.api.PolicyException;
import org.apmrules.api.internal.Field;
import org.apmrules.api.mipsmeasure.MeasureReport;
import org.apmrules.api.mipsmeasure.MipsMeasureCase;
import org.apmrules.api.mipsmeasure.ScoringPathway;
import org.apmrules.api.mipsquality.MipsQualityCase;

/**
 * What an ACO of the Medicare Shared Savings Program reported, for the quality performance standard
 * since performance year 2021 (42 CFR 425.512).
 *
 * @param quality what it reported under the APM Performance Pathway
 * @param firstYearOfFirstAgreement whether it is in the first performance year of its first
 *     agreement period
 * @param healthEquity what its health equity adjustment rests on; left out if there is none
 * @param extremeCircumstances how extreme and uncontrollable circumstances affected it; left out if
 *     they did not
 * @param publishedPercentile the percentile of MIPS quality scores that CMS announced; left out for
 *     the years whose figure policy has
 */
@CaseType(
    value = "shared-savings-quality-standard",
    asks = "Does an ACO meet the quality performance standard of the Shared Savings Program?")
@RecordBuilder
public record SharedSavingsQualityCase(
    MipsQualityCase quality,
    boolean firstYearOfFirstAgreement,
    Optional<HealthEquity> healthEquity,
    Optional<ExtremeCircumstances> extremeCircumstances,
    Optional<PublishedPercentile> publishedPercentile)
    implements PolicyCase<SharedSavingsQuality> {

  /**
   * Checks the fields.
   *
   * @throws PolicyException if a field is missing, or the quality case is not that of an ACO in the
   *     APM Performance Pathway
   */
  public SharedSavingsQualityCase {
    Field.required("quality", quality);
    if (!quality.sharedSavingsAco()
        || quality.pathway() != ScoringPathway.APM_PERFORMANCE_PATHWAY) {
      throw Field.contradiction(
          "quality",
          "An ACO of the Shared Savings Program in the APM Performance Pathway is needed.");
    }
    Field.optional("healthEquity", healthEquity);
    Field.optional("extremeCircumstances", extremeCircumstances);
    Field.optional("publishedPercentile", publishedPercentile);
  }

  /** Returns the case of one of the measures that were reported. */
  public MipsMeasureCase measureCase(MeasureReport report) {
    return new MipsMeasureCase(
        quality.performanceYear(), quality.pathway(), quality.smallPractice(), report);
  }

  @Override
  public PerformanceYear year() {
    return quality.performanceYear();
  }

  @Override
  public List<Object> facts() {
    List<Object> facts = new ArrayList<>();
    facts.add(this);
    facts.addAll(quality.measures());
    healthEquity.ifPresent(facts::add);
    healthEquity.ifPresent(given -> facts.addAll(given.standings()));
    extremeCircumstances.ifPresent(facts::add);
    publishedPercentile.ifPresent(facts::add);
    return facts;
  }
}
