package org.apmrules.api.otherpayerrequest;

import java.time.LocalDate;
import java.util.Optional;
import org.apmrules.api.PolicyException;
import org.apmrules.api.internal.Field;

/**
 * What becomes of a request for a determination, and when such a request can be made.
 *
 * @param status what becomes of it
 * @param firstDay the first day for such requests; left out if the law names none, or no request is
 *     needed or possible
 * @param lastDay the last day for such requests; left out if no request is needed or possible
 */
public record DeterminationRequest(
    RequestStatus status, Optional<LocalDate> firstDay, Optional<LocalDate> lastDay) {

  /**
   * Checks the result.
   *
   * @throws PolicyException if a field is missing
   */
  public DeterminationRequest {
    Field.required("status", status);
    Field.optional("firstDay", firstDay);
    Field.optional("lastDay", lastDay);
  }
}
