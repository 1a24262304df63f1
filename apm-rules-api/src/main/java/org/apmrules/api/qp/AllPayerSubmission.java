package org.apmrules.api.qp;

import java.util.List;
import java.util.Optional;
import org.apmrules.api.PolicyException;
import org.apmrules.api.ProblemCode;
import org.apmrules.api.internal.Field;

/**
 * What was submitted for the All-Payer Combination Option (42 CFR 414.1440(e)).
 *
 * @param figures the figures, one entry for each level, subject and snapshot; at least one
 * @param titleXix whether a Medicaid arrangement is available; needed if a payer is title XIX
 */
public record AllPayerSubmission(
    List<AllPayerFigures> figures, Optional<TitleXixAvailability> titleXix) {

  private static final int MOST_FIGURES = 1000;

  /**
   * Checks the fields.
   *
   * @throws PolicyException if a field is missing, there are no figures, or title XIX is among the
   *     payers and its availability is not given
   */
  public AllPayerSubmission {
    figures = Field.list("figures", figures);
    Field.between("figures", figures.size(), 1, MOST_FIGURES);
    Field.optional("titleXix", titleXix);
    if (titleXix.isEmpty() && figures.stream().anyMatch(of -> of.includes(PayerKind.TITLE_XIX))) {
      throw Field.problem(
          ProblemCode.FIELD_MISSING,
          "titleXix",
          "The field is required because title XIX is among the payers.");
    }
  }
}
