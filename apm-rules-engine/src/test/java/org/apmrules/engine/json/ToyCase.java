package org.apmrules.engine.json;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apmrules.api.CaseType;
import org.apmrules.api.Count;
import org.apmrules.api.Money;
import org.apmrules.api.PaymentYear;
import org.apmrules.api.Performance;
import org.apmrules.api.PerformanceYear;
import org.apmrules.api.Points;
import org.apmrules.api.PolicyCase;
import org.apmrules.api.PolicyException;
import org.apmrules.api.Problem;
import org.apmrules.api.ProblemCode;
import org.apmrules.api.Rate;
import org.apmrules.api.Ratio;

/** A case with a component of every type that cases can have. */
@CaseType(value = "toy-case", asks = "Whether everything can be read")
public record ToyCase(
    PerformanceYear performanceYear,
    PaymentYear paymentYear,
    String name,
    boolean elected,
    int points,
    Count patients,
    Money paid,
    Rate share,
    Ratio score,
    Points achievement,
    Performance performance,
    LocalDate day,
    Level level,
    Set<Level> levels,
    List<Part> parts,
    Optional<Part> best,
    Optional<Money> bonus)
    implements PolicyCase<ToyResult> {

  public enum Level {
    LOW,
    HIGH,
    VERY_HIGH
  }

  public record Part(String name, Money paid, Optional<Rate> share) {
    public Part {
      if (paid.isNegative()) {
        throw new PolicyException(
            Problem.ofField(ProblemCode.OUT_OF_RANGE, "paid", paid + " was given."));
      }
    }
  }

  @Override
  public PerformanceYear year() {
    return performanceYear;
  }
}
