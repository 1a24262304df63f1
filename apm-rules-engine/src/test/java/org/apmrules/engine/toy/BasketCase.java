package org.apmrules.engine.toy;

import java.util.List;
import org.apmrules.api.CaseType;
import org.apmrules.api.PerformanceYear;
import org.apmrules.api.PolicyCase;

/** Asks what a basket is worth. */
@CaseType(value = "basket", asks = "What is a basket worth?")
public record BasketCase(PerformanceYear performanceYear, List<Fruit> fruits)
    implements PolicyCase<BasketResult> {

  @Override
  public PerformanceYear year() {
    return performanceYear;
  }

  /** The case that this basket asks of the fruit area. */
  public FruitCase fruitCase() {
    return new FruitCase(performanceYear, fruits);
  }
}
