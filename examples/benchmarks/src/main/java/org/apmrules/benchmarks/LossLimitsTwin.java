package org.apmrules.benchmarks;

import java.math.BigDecimal;
import java.util.List;
import org.apmrules.api.Rate;
import org.apmrules.api.terms.ApplicableLimit;
import org.apmrules.api.terms.ExpectedExpenditures;
import org.apmrules.api.terms.Limb;
import org.apmrules.api.terms.LossBase;
import org.apmrules.api.terms.LossConsequence;
import org.apmrules.api.terms.LossLimit;
import org.apmrules.api.terms.LossTrigger;
import org.apmrules.api.terms.RiskTerms;

/**
 * The hand-written generally applicable financial risk standard and its total potential risk.
 *
 * @param standard the limb for risk by expenditures
 * @param unlimited the limb for losses without a limit
 * @param byRevenue the limb for a limit on revenue
 * @param byExpenditures the limb for a limit on expected expenditures
 */
record LossLimitsTwin(Limb standard, Limb unlimited, Limb byRevenue, Limb byExpenditures) {

  private static final Rate OF_REVENUE = Rate.percent("8");
  private static final Rate OF_EXPENDITURES = Rate.percent("3");
  private static final int FIRST_YEAR_OF_CEILING = 2020;

  /** Judges whether an entity owes money when expenditures exceed those expected. */
  boolean bearsRisk(RiskTerms risk, FindingTwin finding) {
    boolean bears =
        risk.terms().stream()
            .anyMatch(
                term ->
                    term.trigger() == LossTrigger.EXPENDITURES_ABOVE_EXPECTED
                        && term.consequence() != LossConsequence.GUARANTEED_PAYMENT_LOST);
    if (bears) {
      finding.add(standard);
    } else {
      finding.addMissing(
          "No payment is withheld, cut or owed when actual exceed expected expenditures.");
    }
    return bears;
  }

  /** Judges whether the limits of losses leave enough; a limit on revenue may not count. */
  void judge(RiskTerms risk, int year, boolean revenueCounts, FindingTwin finding) {
    if (risk.lossLimits().isEmpty()) {
      finding.add(unlimited);
      return;
    }
    List<LossLimit> limits = risk.lossLimits().get().limits();
    List<LossLimit> sufficient =
        limits.stream().filter(limit -> suffices(limit, risk, year, revenueCounts)).toList();
    boolean reached =
        risk.lossLimits().get().applies() == ApplicableLimit.LOWEST
            ? sufficient.size() == limits.size()
            : !sufficient.isEmpty();
    for (LossLimit limit : limits) {
      if (!reached && !sufficient.contains(limit)) {
        addMissing(limit, revenueCounts, finding);
      } else if (reached && sufficient.contains(limit)) {
        finding.add(limit.base() == LossBase.REVENUE ? byRevenue : byExpenditures);
      }
    }
  }

  private static boolean suffices(
      LossLimit limit, RiskTerms risk, int year, boolean revenueCounts) {
    if (limit.base() == LossBase.REVENUE) {
      return revenueCounts && limit.rate().compareTo(OF_REVENUE) >= 0;
    }
    if (year < FIRST_YEAR_OF_CEILING || risk.expectedExpenditures().isEmpty()) {
      return limit.rate().compareTo(OF_EXPENDITURES) >= 0;
    }
    ExpectedExpenditures expected = risk.expectedExpenditures().get();
    BigDecimal whole = expected.underModel().amount();
    BigDecimal counted = whole.min(expected.withoutModel().amount());
    return counted
            .multiply(limit.rate().fraction())
            .compareTo(whole.multiply(OF_EXPENDITURES.fraction()))
        >= 0;
  }

  private static void addMissing(LossLimit limit, boolean revenueCounts, FindingTwin finding) {
    boolean ofRevenue = limit.base() == LossBase.REVENUE;
    if (ofRevenue && !revenueCounts) {
      finding.addMissing("The arrangement does not expressly define the risk in terms of revenue.");
    }
    if (!ofRevenue || limit.rate().compareTo(OF_REVENUE) < 0) {
      String base =
          ofRevenue
              ? " of revenue"
              : limit.base() == LossBase.BENCHMARK ? " of the benchmark" : " of the target price";
      finding.addMissing(
          "The loss limit of "
              + limit.rate()
              + base
              + " does not leave losses of at least "
              + (ofRevenue
                  ? OF_REVENUE + " of revenue."
                  : OF_EXPENDITURES + " of expected expenditures."));
    }
  }
}
