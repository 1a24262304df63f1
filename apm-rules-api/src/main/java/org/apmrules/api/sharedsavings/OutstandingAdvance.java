package org.apmrules.api.sharedsavings;

import org.apmrules.api.Money;
import org.apmrules.api.internal.Field;

/**
 * Money advanced to an ACO that is recouped from the savings it earns.
 *
 * @param program the program under which it was advanced, as the law names it, such as {@code
 *     advance investment payments}
 * @param balance what is still to be recouped before this settlement, in dollars, $0 or more
 */
public record OutstandingAdvance(String program, Money balance) {

  /** Checks the fields. */
  public OutstandingAdvance {
    Field.text("program", program);
    Field.notNegative("balance", balance);
  }
}
