package org.apmrules.api.qp;

import java.time.LocalDate;
import org.apmrules.api.PolicyException;
import org.apmrules.api.internal.Field;

/**
 * How the information was submitted with which a QP determination under the All-Payer Combination
 * Option is requested (42 CFR 414.1440(e)(4), (f)(2)).
 *
 * @param submittedOn the day on which CMS received it
 * @param certified whether it came with the certification that it is true, accurate and complete
 */
public record InformationSubmission(LocalDate submittedOn, boolean certified) {

  /**
   * Checks the fields.
   *
   * @throws PolicyException if the day is missing
   */
  public InformationSubmission {
    Field.required("submittedOn", submittedOn);
  }
}
