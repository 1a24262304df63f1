package org.apmrules.benchmarks;

import java.math.BigDecimal;

/**
 * The hand-written terms of a track, as fractions of one; a fixed loss rate has both ends equal.
 */
record SettlementTerms(
    BigDecimal sharing,
    BigDecimal cap,
    BigDecimal lowestLoss,
    BigDecimal highestLoss,
    BigDecimal limitOfBenchmark,
    BigDecimal limitOfRevenue) {

  private static final SettlementTerms TRACK_1 = oneSided("0.5");
  private static final SettlementTerms BASIC_A_OR_B = oneSided("0.4");
  private static final SettlementTerms BASIC_C = fixedLoss("0.01", "0.02");
  private static final SettlementTerms BASIC_D = fixedLoss("0.02", "0.04");
  private static final SettlementTerms BASIC_E_OR_TRACK_1_PLUS = fixedLoss("0.04", "0.08");
  private static final SettlementTerms ENHANCED_OR_TRACK_3 =
      of("0.75", "0.2", "0.4", "0.75", "0.15", "0");
  private static final SettlementTerms TRACK_2_FIRST = of("0.6", "0.15", "0", "0.6", "0.05", "0");
  private static final SettlementTerms TRACK_2_SECOND = of("0.6", "0.15", "0", "0.6", "0.075", "0");
  private static final SettlementTerms TRACK_2_LATER = of("0.6", "0.15", "0", "0.6", "0.1", "0");

  static SettlementTerms of(String track, int yearOfAgreement) {
    return switch (track) {
      case "Track 1" -> TRACK_1;
      case "Track 2" ->
          yearOfAgreement == 1
              ? TRACK_2_FIRST
              : yearOfAgreement == 2 ? TRACK_2_SECOND : TRACK_2_LATER;
      case "Track 3", "ENHANCED" -> ENHANCED_OR_TRACK_3;
      case "Track 1+", "BASIC Level E" -> BASIC_E_OR_TRACK_1_PLUS;
      case "BASIC Level A", "BASIC Level B" -> BASIC_A_OR_B;
      case "BASIC Level C" -> BASIC_C;
      case "BASIC Level D" -> BASIC_D;
      default -> throw new IllegalArgumentException("There is no track \"" + track + "\".");
    };
  }

  boolean isTwoSided() {
    return highestLoss.signum() > 0;
  }

  private static SettlementTerms oneSided(String sharing) {
    return of(sharing, "0.1", "0", "0", "0", "0");
  }

  private static SettlementTerms fixedLoss(String ofBenchmark, String ofRevenue) {
    return of("0.5", "0.1", "0.3", "0.3", ofBenchmark, ofRevenue);
  }

  private static SettlementTerms of(
      String sharing,
      String cap,
      String lowestLoss,
      String highestLoss,
      String limitOfBenchmark,
      String limitOfRevenue) {
    return new SettlementTerms(
        new BigDecimal(sharing),
        new BigDecimal(cap),
        new BigDecimal(lowestLoss),
        new BigDecimal(highestLoss),
        new BigDecimal(limitOfBenchmark),
        new BigDecimal(limitOfRevenue));
  }
}
