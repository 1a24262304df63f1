package org.apmrules.examples.replay.reach;

import java.util.List;
import org.apmrules.api.directcontracting.DirectContractingSettlement;
import org.apmrules.examples.replay.StatementItem;
import org.apmrules.policy.directcontracting.CorridorBase;
import org.apmrules.policy.directcontracting.HealthEquityAdjustment;
import org.apmrules.policy.settlement.CountedExpenditures;
import org.apmrules.policy.settlement.FinalBenchmark;
import org.apmrules.policy.settlement.GrossSavings;
import org.apmrules.policy.settlement.PaidAfterSequestration;
import org.apmrules.policy.settlement.RiskCorridor;
import org.apmrules.policy.settlement.SequestrationOrder;
import org.apmrules.policy.settlement.SharedByBand;
import org.apmrules.policy.settlement.SharedSavings;

/** The lines that a settlement statement may have, in the order of the settlement. */
final class StatementItems {

  static final List<StatementItem<?>> ALL =
      List.of(
          new StatementItem<>(FinalBenchmark.class, "Final benchmark", FinalBenchmark::amount),
          new StatementItem<>(
              HealthEquityAdjustment.class,
              "Health equity adjustment",
              HealthEquityAdjustment::net),
          new StatementItem<>(CorridorBase.class, "Base of the corridors", CorridorBase::amount),
          new StatementItem<>(
              CountedExpenditures.class,
              "Expenditures after stop-loss",
              CountedExpenditures::amount),
          new StatementItem<>(GrossSavings.class, "Gross savings or losses", GrossSavings::amount),
          new StatementItem<>(
              DirectContractingSettlement.class,
              "Savings rate",
              DirectContractingSettlement::savingsRate),
          new StatementItem<>(RiskCorridor.class, "Risk corridors", RiskCorridor::corridor),
          new StatementItem<>(SharedByBand.class, "Shares of the bands", SharedByBand::amount),
          new StatementItem<>(
              SharedSavings.class, "Shared savings or losses", SharedSavings::amount),
          new StatementItem<>(
              SequestrationOrder.class,
              "Sequestration of savings",
              SequestrationOrder::sequestration),
          new StatementItem<>(
              PaidAfterSequestration.class,
              "After sequestration, unrounded",
              PaidAfterSequestration::amount),
          new StatementItem<>(
              DirectContractingSettlement.class, "Payment", DirectContractingSettlement::payment));

  private StatementItems() {}
}
