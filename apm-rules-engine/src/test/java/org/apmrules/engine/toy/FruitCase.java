package org.apmrules.engine.toy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apmrules.api.CaseType;
import org.apmrules.api.PerformanceYear;
import org.apmrules.api.PolicyCase;
import org.apmrules.api.Rate;

/** Asks whether a lot of fruit earns the premium. */
@CaseType(value = "fruit", asks = "Does a lot of fruit earn the premium?")
public record FruitCase(PerformanceYear performanceYear, List<Fruit> fruits)
    implements PolicyCase<FruitResult> {

  public FruitCase {
    fruits = List.copyOf(fruits);
  }

  @Override
  public PerformanceYear year() {
    return performanceYear;
  }

  @Override
  public List<Object> facts() {
    List<Object> facts = new ArrayList<>(fruits);
    facts.add(this);
    facts.add(label());
    return facts;
  }

  /** The label of the lot. */
  public Label label() {
    return new Label(
        "A1",
        fruits.size(),
        Grade.FIRST,
        true,
        Optional.empty(),
        Rate.ZERO,
        List.of(),
        LocalDate.of(performanceYear.value(), 9, 1));
  }
}
