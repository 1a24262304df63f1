package org.apmrules.examples.replay.reach;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.apmrules.api.Money;
import org.apmrules.api.directcontracting.DirectContractingCase;
import org.apmrules.api.directcontracting.DirectContractingCaseBuilder;
import org.apmrules.api.directcontracting.HealthEquityAmounts;
import org.apmrules.api.directcontracting.StopLoss;
import org.apmrules.examples.replay.PrintedNumber;

/** Makes the case of an ACO from what CMS published. */
final class CaseMapping {

  private static final BigDecimal NOTHING = BigDecimal.ZERO;

  private final PublishedAco aco;

  CaseMapping(PublishedAco aco) {
    this.aco = aco;
  }

  /** Returns the case of the figures as printed. */
  DirectContractingCase printed() {
    return with(benchmark().value(), cost().value());
  }

  /** Returns the cases at the ends of what the printed digits of the inputs leave open. */
  List<DirectContractingCase> ends() {
    BigDecimal leeway =
        benchmark().halfUnit().add(halfUnit(Columns.EQUITY_UP)).add(halfUnit(Columns.EQUITY_DOWN));
    BigDecimal low = benchmark().value().subtract(leeway);
    BigDecimal high = benchmark().value().add(leeway);
    BigDecimal cheap = cost().value().subtract(netCost().halfUnit());
    BigDecimal dear = cost().value().add(netCost().halfUnit());
    return List.of(with(low, cheap), with(low, dear), with(high, cheap), with(high, dear));
  }

  /** Returns the cases at the ends of what the printed digits of the gross savings leave open. */
  List<DirectContractingCase> endsOfGrossSavings() {
    return aco.amount(Columns.GROSS_SAVINGS)
        .map(gross -> List.of(withGross(gross.lowest()), withGross(gross.highest())))
        .orElse(List.of());
  }

  private DirectContractingCase withGross(BigDecimal gross) {
    BigDecimal base =
        benchmark().value().add(healthEquity().map(each -> each.net().amount()).orElse(NOTHING));
    BigDecimal ofStopLoss = netCost().value().subtract(cost().value());
    return with(benchmark().value(), base.subtract(gross).subtract(ofStopLoss));
  }

  private DirectContractingCase with(BigDecimal benchmark, BigDecimal cost) {
    return DirectContractingCaseBuilder.builder()
        .performanceYear(aco.year())
        .aco(aco.name())
        .riskArrangement(aco.riskArrangement())
        .finalBenchmark(Optional.of(new Money(benchmark)))
        .healthEquityAmounts(healthEquity())
        .totalCostOfCare(new Money(cost))
        .stopLoss(stopLoss())
        .build();
  }

  private PrintedNumber benchmark() {
    return aco.required(Columns.FINAL_BENCHMARK);
  }

  private PrintedNumber netCost() {
    return aco.required(Columns.NET_COST);
  }

  private PrintedNumber cost() {
    return aco.amount(Columns.COST).orElseGet(this::netCost);
  }

  /** The file prints only what charge and payout come to together. */
  private Optional<StopLoss> stopLoss() {
    Money net = new Money(netCost().value().subtract(cost().value()));
    return net.isZero()
        ? Optional.empty()
        : Optional.of(new StopLoss(net.atLeast(Money.ZERO), net.negated().atLeast(Money.ZERO)));
  }

  private Optional<HealthEquityAmounts> healthEquity() {
    HealthEquityAmounts amounts =
        new HealthEquityAmounts(size(Columns.EQUITY_UP), size(Columns.EQUITY_DOWN));
    return amounts.upward().isZero() && amounts.downward().isZero()
        ? Optional.empty()
        : Optional.of(amounts);
  }

  /** The column says whether the benchmark rises or falls, whatever the sign. */
  private Money size(String column) {
    return new Money(aco.amount(column).map(PrintedNumber::value).orElse(NOTHING).abs());
  }

  private BigDecimal halfUnit(String column) {
    return aco.amount(column).map(PrintedNumber::halfUnit).orElse(NOTHING);
  }
}
