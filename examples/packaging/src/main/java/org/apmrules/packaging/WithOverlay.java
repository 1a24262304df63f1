package org.apmrules.packaging;

import java.io.PrintStream;
import java.nio.file.Path;
import org.apmrules.api.ApmRules;
import org.apmrules.api.PaymentYear;
import org.apmrules.api.conversionfactor.ConversionFactorCase;

/** Determines a conversion factor under the built-in policy and under an overlay. */
public final class WithOverlay {

  private WithOverlay() {}

  /** Prints both factors; the argument is the folder of the overlay. */
  public static void main(String[] arguments) {
    PrintStream out = System.out;
    out.println("built-in: " + factor(ApmRules.load()));
    out.println("overlaid: " + factor(ApmRules.builder().overlay(Path.of(arguments[0])).build()));
  }

  private static String factor(ApmRules rules) {
    ConversionFactorCase ofQp = new ConversionFactorCase(PaymentYear.of(2026), true);
    return rules.determine(ofQp).result().finalFactor().orElseThrow().toString();
  }
}
