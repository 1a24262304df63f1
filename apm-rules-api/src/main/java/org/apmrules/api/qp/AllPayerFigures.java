package org.apmrules.api.qp;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apmrules.api.PolicyException;
import org.apmrules.api.Ratio;
import org.apmrules.api.attribution.PatientCounts;
import org.apmrules.api.attribution.PaymentAmounts;
import org.apmrules.api.internal.Field;

/**
 * The raw figures of Threshold Scores under the All-Payer Combination Option, payer by payer, from
 * January 1 to one snapshot (42 CFR 414.1440). Medicare is one of the payers.
 *
 * @param level the level at which the determination is asked for
 * @param subject who is measured: the identifier of the APM Entity, the NPI of the clinician, or
 *     the TIN
 * @param entities the APM Entities in which the subject participates, at least one; at the level of
 *     the APM Entity only itself
 * @param snapshot the snapshot
 * @param payers the payers, at least one
 * @param tinClinicians for a TIN, where its clinicians participate; else left out
 * @param submission how the figures were submitted; left out if CMS took them as submitted in time
 *     and certified
 */
@RecordBuilder
public record AllPayerFigures(
    AssessmentLevel level,
    String subject,
    Set<String> entities,
    Snapshot snapshot,
    List<PayerFigures> payers,
    Optional<TinClinicians> tinClinicians,
    Optional<InformationSubmission> submission) {

  private static final int MOST_PAYERS = 10_000;

  /**
   * Checks the fields.
   *
   * @throws PolicyException if a field is missing, no APM Entity or payer is given, figures of an
   *     APM Entity name another one, or {@code tinClinicians} is given for another level than TIN
   */
  public AllPayerFigures {
    Field.required("level", level);
    Field.text("subject", subject);
    entities = MeasuredEntities.of(level, subject, entities);
    Field.required("snapshot", snapshot);
    payers = Field.list("payers", payers);
    Field.between("payers", payers.size(), 1, MOST_PAYERS);
    Field.optional("tinClinicians", tinClinicians);
    Field.optional("submission", submission);
    if (tinClinicians.isPresent() != (level == AssessmentLevel.TIN)) {
      throw Field.contradiction(
          "tinClinicians", "The field is given for the level TIN and for no other level.");
    }
  }

  /** Returns whether these are a TIN's figures and not all its clinicians are in one APM Entity. */
  public boolean tinIsNotInOneEntity() {
    return tinClinicians.equals(Optional.of(TinClinicians.NOT_ALL_IN_ONE_APM_ENTITY));
  }

  /** Returns whether the figures were submitted after a day. */
  public boolean submittedAfter(LocalDate day) {
    return submission.isPresent() && submission.get().submittedOn().isAfter(day);
  }

  /** Returns whether the figures came without the certification that they are true. */
  public boolean lackCertification() {
    return submission.isPresent() && !submission.get().certified();
  }

  /** Returns whether a payer of the kind is among the payers. */
  public boolean includes(PayerKind kind) {
    return payers.stream().anyMatch(payer -> payer.payer() == kind);
  }

  /**
   * Returns whether the payers that are not excluded have a score: all of them report, and not all
   * report zero.
   */
  public boolean hasScore(ThresholdMethod method, Set<PayerKind> excluded) {
    boolean complete =
        payers.stream()
            .filter(payer -> !excluded.contains(payer.payer()))
            .allMatch(
                payer ->
                    method == ThresholdMethod.PAYMENT_AMOUNT
                        ? payer.payments().isPresent()
                        : payer.patients().isPresent());
    return complete && total(method, excluded, false).signum() > 0;
  }

  /**
   * Returns the unrounded Threshold Score over the payers that are not excluded.
   *
   * @throws PolicyException if the figures {@linkplain #hasScore have none}
   */
  public AllPayerScore score(ThresholdMethod method, Set<PayerKind> excluded) {
    return new AllPayerScore(
        level,
        subject,
        snapshot,
        method,
        false,
        new Ratio(total(method, excluded, true), total(method, excluded, false)));
  }

  /**
   * Returns the share of a kind of payer in the denominator of the score.
   *
   * @throws PolicyException if the figures {@linkplain #hasScore have no score}
   */
  public Ratio shareOf(PayerKind kind, ThresholdMethod method, Set<PayerKind> excluded) {
    return new Ratio(of(kind, method, false), total(method, excluded, false));
  }

  /**
   * Returns the part of the score that payers of other kinds contribute.
   *
   * @throws PolicyException if the figures {@linkplain #hasScore have no score}
   */
  public Ratio partOfOthers(PayerKind kind, ThresholdMethod method, Set<PayerKind> excluded) {
    return new Ratio(
        total(method, excluded, true).subtract(of(kind, method, true)),
        total(method, excluded, false));
  }

  private BigDecimal total(ThresholdMethod method, Set<PayerKind> excluded, boolean numerator) {
    return payers.stream()
        .filter(payer -> !excluded.contains(payer.payer()))
        .map(payer -> amount(payer, method, numerator))
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private BigDecimal of(PayerKind kind, ThresholdMethod method, boolean numerator) {
    return payers.stream()
        .filter(payer -> payer.payer() == kind)
        .map(payer -> amount(payer, method, numerator))
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private static BigDecimal amount(PayerFigures payer, ThresholdMethod method, boolean numerator) {
    if (method == ThresholdMethod.PAYMENT_AMOUNT) {
      PaymentAmounts amounts = payer.payments().orElse(PaymentAmounts.NONE);
      return (numerator ? amounts.numerator() : amounts.denominator()).amount();
    }
    PatientCounts counts = payer.patients().orElse(PatientCounts.NONE);
    return BigDecimal.valueOf((numerator ? counts.numerator() : counts.denominator()).value());
  }
}
