package org.apmrules.api.contract;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apmrules.api.CaseType;
import org.apmrules.api.Money;
import org.apmrules.api.PerformanceYear;
import org.apmrules.api.PolicyCase;
import org.apmrules.api.Rate;
import org.apmrules.api.internal.Field;

/**
 * A performance period under a shared-savings contract.
 *
 * @param performanceYear the year of the performance period
 * @param contract the name of the contract, for the reader
 * @param benchmark what the benchmark is made from
 * @param expenditures the expenditures and what counts of them
 * @param savings how savings are shared
 * @param losses how losses are shared; left out of a one-sided contract
 * @param qualityScore the quality score, 0% to 100%; left out if quality changes nothing
 * @param participantRevenue the participant's revenue, $0 or more; left out if no limit rests on it
 * @param withhold what is held back of earned savings; left out if nothing
 * @param interimPayments what the payer has paid already on account of the period's savings, $0 or
 *     more
 */
@CaseType(
    value = "shared-savings-contract",
    asks = "What does a participant in a shared-savings contract earn or owe for a period?")
@RecordBuilder
public record SharedSavingsContractCase(
    PerformanceYear performanceYear,
    String contract,
    BenchmarkTerms benchmark,
    ExpenditureTerms expenditures,
    SharingTerms savings,
    Optional<SharingTerms> losses,
    Optional<Rate> qualityScore,
    Optional<Money> participantRevenue,
    Optional<WithholdTerms> withhold,
    Money interimPayments)
    implements PolicyCase<SharedSavingsContractSettlement> {

  /** Checks the facts. */
  public SharedSavingsContractCase {
    Field.required("performanceYear", performanceYear);
    Field.text("contract", contract);
    Field.required("benchmark", benchmark);
    Field.required("expenditures", expenditures);
    Field.required("savings", savings);
    Field.optional("losses", losses);
    Field.optional("qualityScore", qualityScore)
        .ifPresent(score -> Field.share("qualityScore", score));
    Field.optional("participantRevenue", participantRevenue)
        .ifPresent(revenue -> Field.notNegative("participantRevenue", revenue));
    Field.optional("withhold", withhold);
    Field.notNegative("interimPayments", interimPayments);
    List<SharingTerms> sides = new ArrayList<>(List.of(savings));
    losses.ifPresent(sides::add);
    if (qualityScore.isEmpty() && sides.stream().anyMatch(each -> each.quality().isPresent())) {
      throw Field.contradiction("qualityScore", "Terms rest on quality, but no score was given.");
    }
    if (participantRevenue.isEmpty()
        && sides.stream()
            .anyMatch(each -> each.limit().flatMap(LimitTerms::ofRevenue).isPresent())) {
      throw Field.contradiction(
          "participantRevenue", "A limit rests on revenue, but none was given.");
    }
  }

  @Override
  public PerformanceYear year() {
    return performanceYear;
  }

  @Override
  public List<Object> facts() {
    List<Object> facts = new ArrayList<>();
    facts.add(this);
    facts.add(benchmark);
    facts.add(benchmark.trend());
    benchmark.trend().correction().ifPresent(facts::add);
    benchmark.riskLimits().ifPresent(facts::add);
    facts.add(expenditures);
    facts.addAll(expenditures.highCostMembers());
    expenditures.truncation().ifPresent(facts::add);
    expenditures.stopLoss().ifPresent(facts::add);
    qualityScore.map(QualityScore::new).ifPresent(facts::add);
    withhold.ifPresent(facts::add);
    Money revenue = participantRevenue.orElse(Money.ZERO);
    facts.addAll(SideFacts.of(Side.SAVINGS, savings, revenue));
    losses.ifPresent(terms -> facts.addAll(SideFacts.of(Side.LOSSES, terms, revenue)));
    return facts;
  }
}
