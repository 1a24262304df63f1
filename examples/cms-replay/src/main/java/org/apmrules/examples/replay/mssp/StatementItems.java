package org.apmrules.examples.replay.mssp;

import java.util.List;
import org.apmrules.api.sharedsavings.RecoupedAdvance;
import org.apmrules.examples.replay.StatementItem;
import org.apmrules.policy.sharedsavings.AppliedSharingRate;
import org.apmrules.policy.sharedsavings.CappedSavings;
import org.apmrules.policy.sharedsavings.CircumstanceReduction;
import org.apmrules.policy.sharedsavings.Difference;
import org.apmrules.policy.sharedsavings.DisasterReduction;
import org.apmrules.policy.sharedsavings.EarnedSavings;
import org.apmrules.policy.sharedsavings.FinalSharingRate;
import org.apmrules.policy.sharedsavings.GeneratedLosses;
import org.apmrules.policy.sharedsavings.GeneratedSavings;
import org.apmrules.policy.sharedsavings.GoverningBenchmark;
import org.apmrules.policy.sharedsavings.LimitedLosses;
import org.apmrules.policy.sharedsavings.LossLimitInForce;
import org.apmrules.policy.sharedsavings.LossRate;
import org.apmrules.policy.sharedsavings.MinimumRates;
import org.apmrules.policy.sharedsavings.OwedLosses;
import org.apmrules.policy.sharedsavings.Participation;
import org.apmrules.policy.sharedsavings.Payment;
import org.apmrules.policy.sharedsavings.PeriodSettled;
import org.apmrules.policy.sharedsavings.PublishedAmount;
import org.apmrules.policy.sharedsavings.QualityEarned;
import org.apmrules.policy.sharedsavings.Recoupment;
import org.apmrules.policy.sharedsavings.SavingsBarred;
import org.apmrules.policy.sharedsavings.SavingsCap;
import org.apmrules.policy.sharedsavings.SequesteredSavings;
import org.apmrules.policy.sharedsavings.ShareOfLosses;
import org.apmrules.policy.sharedsavings.ShareOfSavings;
import org.apmrules.policy.sharedsavings.SharingTerms;

/** The lines that a settlement statement may have, in the order of the settlement. */
final class StatementItems {

  static final List<StatementItem<?>> ALL =
      List.of(
          new StatementItem<>(Participation.class, "Track", Participation::track),
          new StatementItem<>(GoverningBenchmark.class, "Benchmark", GoverningBenchmark::amount),
          new StatementItem<>(Difference.class, "Benchmark less expenditures", Difference::amount),
          new StatementItem<>(Difference.class, "Savings rate", Difference::savingsRate),
          new StatementItem<>(
              MinimumRates.class, "Minimum savings rate", each -> each.savings().rate()),
          new StatementItem<>(
              MinimumRates.class,
              "Minimum loss rate",
              each -> each.lossRate().map(StatementItem::percent).orElse("none, one-sided")),
          new StatementItem<>(SavingsBarred.class, "Savings not shared", SavingsBarred::why),
          new StatementItem<>(
              GeneratedSavings.class, "Generated savings", GeneratedSavings::amount),
          new StatementItem<>(GeneratedLosses.class, "Generated losses", GeneratedLosses::amount),
          new StatementItem<>(
              SharingTerms.class, "Maximum sharing rate", SharingTerms::maximumSharingRate),
          new StatementItem<>(
              QualityEarned.class, "Share of it that quality earns", QualityEarned::share),
          new StatementItem<>(FinalSharingRate.class, "Final sharing rate", FinalSharingRate::rate),
          new StatementItem<>(
              AppliedSharingRate.class, "Sharing rate applied", AppliedSharingRate::rate),
          new StatementItem<>(ShareOfSavings.class, "Share of savings", ShareOfSavings::amount),
          new StatementItem<>(
              SequesteredSavings.class, "Sequestration", each -> each.sequestered().negated()),
          new StatementItem<>(
              SequesteredSavings.class, "After sequestration", SequesteredSavings::amount),
          new StatementItem<>(SavingsCap.class, "Cap of savings", SavingsCap::cap),
          new StatementItem<>(CappedSavings.class, "After the cap", CappedSavings::amount),
          new StatementItem<>(LossRate.class, "Loss rate", LossRate::rate),
          new StatementItem<>(ShareOfLosses.class, "Share of losses", ShareOfLosses::amount),
          new StatementItem<>(LossLimitInForce.class, "Limit of losses", LossLimitInForce::cap),
          new StatementItem<>(LimitedLosses.class, "After the limit", LimitedLosses::amount),
          new StatementItem<>(
              CircumstanceReduction.class,
              "Reduction for a circumstance",
              each -> each.amount().negated().roundedToCent() + ", " + each.event()),
          new StatementItem<>(
              DisasterReduction.class,
              "Reduction for extreme circumstances",
              each -> each.amount().negated().roundedToCent()),
          new StatementItem<>(
              PeriodSettled.class, "Part of the year settled", PeriodSettled::partOfYear),
          new StatementItem<>(
              EarnedSavings.class, "Earned savings, unrounded", EarnedSavings::amount),
          new StatementItem<>(OwedLosses.class, "Owed losses, unrounded", OwedLosses::amount),
          new StatementItem<>(
              PublishedAmount.class, "In whole dollars", PublishedAmount::wholeDollars),
          new StatementItem<>(
              Recoupment.class,
              "Recouped of an advance",
              each ->
                  each.recouped()
                      .map(RecoupedAdvance::recouped)
                      .map(Object::toString)
                      .orElse("none")),
          new StatementItem<>(Payment.class, "Payment", Payment::dollarsAndCents));

  private StatementItems() {}
}
