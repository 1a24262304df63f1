package org.apmrules.examples.replay.mssp;

import java.math.RoundingMode;
import java.util.List;
import java.util.function.Function;
import org.apmrules.api.Ratio;
import org.apmrules.api.sharedsavings.RecoupedAdvance;
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

  private static final int SHOWN_DECIMALS = 4;

  static final List<Item<?>> ALL =
      List.of(
          new Item<>(Participation.class, "Track", Participation::track),
          new Item<>(GoverningBenchmark.class, "Benchmark", GoverningBenchmark::amount),
          new Item<>(Difference.class, "Benchmark less expenditures", Difference::amount),
          new Item<>(Difference.class, "Savings rate", each -> percent(each.savingsRate())),
          new Item<>(
              MinimumRates.class, "Minimum savings rate", each -> percent(each.savings().rate())),
          new Item<>(
              MinimumRates.class,
              "Minimum loss rate",
              each -> each.lossRate().map(StatementItems::percent).orElse("none, one-sided")),
          new Item<>(SavingsBarred.class, "Savings not shared", SavingsBarred::why),
          new Item<>(GeneratedSavings.class, "Generated savings", GeneratedSavings::amount),
          new Item<>(GeneratedLosses.class, "Generated losses", GeneratedLosses::amount),
          new Item<>(SharingTerms.class, "Maximum sharing rate", SharingTerms::maximumSharingRate),
          new Item<>(QualityEarned.class, "Share of it that quality earns", QualityEarned::share),
          new Item<>(FinalSharingRate.class, "Final sharing rate", FinalSharingRate::rate),
          new Item<>(AppliedSharingRate.class, "Sharing rate applied", AppliedSharingRate::rate),
          new Item<>(ShareOfSavings.class, "Share of savings", ShareOfSavings::amount),
          new Item<>(
              SequesteredSavings.class, "Sequestration", each -> each.sequestered().negated()),
          new Item<>(SequesteredSavings.class, "After sequestration", SequesteredSavings::amount),
          new Item<>(SavingsCap.class, "Cap of savings", SavingsCap::cap),
          new Item<>(CappedSavings.class, "After the cap", CappedSavings::amount),
          new Item<>(LossRate.class, "Loss rate", LossRate::rate),
          new Item<>(ShareOfLosses.class, "Share of losses", ShareOfLosses::amount),
          new Item<>(LossLimitInForce.class, "Limit of losses", LossLimitInForce::cap),
          new Item<>(LimitedLosses.class, "After the limit", LimitedLosses::amount),
          new Item<>(
              CircumstanceReduction.class,
              "Reduction for a circumstance",
              each -> each.amount().negated().roundedToCent() + ", " + each.event()),
          new Item<>(
              DisasterReduction.class,
              "Reduction for extreme circumstances",
              each -> each.amount().negated().roundedToCent()),
          new Item<>(PeriodSettled.class, "Part of the year settled", PeriodSettled::partOfYear),
          new Item<>(EarnedSavings.class, "Earned savings, unrounded", EarnedSavings::amount),
          new Item<>(OwedLosses.class, "Owed losses, unrounded", OwedLosses::amount),
          new Item<>(PublishedAmount.class, "In whole dollars", PublishedAmount::wholeDollars),
          new Item<>(
              Recoupment.class,
              "Recouped of an advance",
              each ->
                  each.recouped()
                      .map(RecoupedAdvance::recouped)
                      .map(Object::toString)
                      .orElse("none")),
          new Item<>(Payment.class, "Payment", Payment::dollarsAndCents));

  private StatementItems() {}

  /** Returns a ratio in percent with four decimals. */
  static String percent(Ratio ratio) {
    return Settled.decimal(ratio)
            .movePointRight(2)
            .setScale(SHOWN_DECIMALS, RoundingMode.HALF_UP)
            .toPlainString()
        + "%";
  }

  /** A line made from a type of fact. */
  record Item<T>(Class<T> type, String name, Function<T, Object> figure) {

    String figureOf(Object fact) {
      return figure.apply(type.cast(fact)).toString();
    }
  }
}
