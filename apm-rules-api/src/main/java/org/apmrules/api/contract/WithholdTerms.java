package org.apmrules.api.contract;

import org.apmrules.api.Rate;
import org.apmrules.api.internal.Field;

/**
 * What is held back of earned savings.
 *
 * @param retained the share held back, 0% to 100%
 * @param released the share of what is held back that is released at this settlement, 0% to 100%
 */
public record WithholdTerms(Rate retained, Rate released) {

  /** Checks the terms. */
  public WithholdTerms {
    Field.share("retained", retained);
    Field.share("released", released);
  }
}
