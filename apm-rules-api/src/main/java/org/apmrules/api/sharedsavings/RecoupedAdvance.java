package org.apmrules.api.sharedsavings;

import org.apmrules.api.Money;
import org.apmrules.api.internal.Field;

/**
 * What a settlement recoups of an advance.
 *
 * @param program the program under which it was advanced
 * @param recouped what is taken from the savings earned, in dollars, unrounded
 * @param stillOwed what remains to be recouped later, in dollars, unrounded
 */
public record RecoupedAdvance(String program, Money recouped, Money stillOwed) {

  /** Checks the fields. */
  public RecoupedAdvance {
    Field.text("program", program);
    Field.notNegative("recouped", recouped);
    Field.notNegative("stillOwed", stillOwed);
  }

  /** Returns what earned savings recoup of an advance: all of it, or as much as was earned. */
  public static RecoupedAdvance of(OutstandingAdvance advance, Money earned) {
    Money recouped = advance.balance().atMost(earned);
    return new RecoupedAdvance(advance.program(), recouped, advance.balance().minus(recouped));
  }
}
