package org.apmrules.engine.traps;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Facts that the rules of these tests match; public because compiled rules must reach them. */
public final class Facts {

  private Facts() {}

  /** A quality or threshold score; null stands for a score that nobody reported. */
  public record Score(@Nullable BigDecimal value) {
    static Score of(String value) {
      return new Score(new BigDecimal(value));
    }
  }

  /** A payment in dollars; null stands for a payment that nobody reported. */
  public record Payment(@Nullable BigDecimal amount) {
    static Payment of(String amount) {
      return new Payment(new BigDecimal(amount));
    }
  }

  /** Patients counted in a numerator and a denominator. */
  public record Patients(int numerator, int denominator) {}

  /** The levels that a contract names. */
  public record Levels(List<BigDecimal> values) {}

  /** Something known by a code made of characters, such as a procedure. */
  public record Service(String code) {}

  /** A claim whose amount is worked out whenever a rule asks for it. */
  public record Claim(Supplier<BigDecimal> pricing) {
    public BigDecimal getAmount() {
      return pricing.get();
    }
  }

  /** What a rule concluded. */
  public record Finding(String text) {}
}
