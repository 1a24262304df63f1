package org.apmrules.api.qp;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.Optional;
import java.util.Set;
import org.apmrules.api.PolicyException;
import org.apmrules.api.Ratio;
import org.apmrules.api.attribution.AttributionPopulation;
import org.apmrules.api.attribution.PatientCounts;
import org.apmrules.api.attribution.PaymentAmounts;
import org.apmrules.api.internal.Field;

/**
 * The raw numerators and denominators of Threshold Scores under the Medicare Option, from January 1
 * to one snapshot (42 CFR 414.1435).
 *
 * @param level at what level they are measured
 * @param subject who is measured: the identifier of the APM Entity, the NPI of the clinician, or
 *     the TIN
 * @param entities the APM Entities through which the numerators are earned, at least one; at the
 *     level of the APM Entity only itself
 * @param population the definition by which beneficiaries are attribution-eligible
 * @param snapshot the snapshot
 * @param payments payments for Part B covered professional services to attributed beneficiaries,
 *     over the same to attribution-eligible beneficiaries; left out if not measured
 * @param patients unique attributed beneficiaries given such services, or services of a Rural
 *     Health Clinic or Federally Qualified Health Center, over unique attribution-eligible
 *     beneficiaries given such services; left out if not measured
 */
@RecordBuilder
public record MedicareFigures(
    AssessmentLevel level,
    String subject,
    Set<String> entities,
    AttributionPopulation population,
    Snapshot snapshot,
    Optional<PaymentAmounts> payments,
    Optional<PatientCounts> patients) {

  /**
   * Checks the fields.
   *
   * @throws PolicyException if a field is missing, no APM Entity is given, or figures of an APM
   *     Entity name another one
   */
  public MedicareFigures {
    Field.required("level", level);
    Field.text("subject", subject);
    entities = MeasuredEntities.of(level, subject, entities);
    Field.required("population", population);
    Field.required("snapshot", snapshot);
    Field.optional("payments", payments);
    Field.optional("patients", patients);
  }

  /** Returns whether the figures have a score: they are given and the denominator is not zero. */
  public boolean hasScore(ThresholdMethod method) {
    return switch (method) {
      case PAYMENT_AMOUNT -> payments.isPresent() && payments.get().denominator().isPositive();
      case PATIENT_COUNT -> patients.isPresent() && !patients.get().denominator().isZero();
    };
  }

  /**
   * Returns the unrounded Threshold Score under a method.
   *
   * @throws PolicyException if the figures {@linkplain #hasScore have none}
   */
  public MedicareScore score(ThresholdMethod method) {
    return new MedicareScore(level, subject, population, snapshot, method, ratio(method));
  }

  private Ratio ratio(ThresholdMethod method) {
    return switch (method) {
      case PAYMENT_AMOUNT -> {
        PaymentAmounts amounts = payments.orElse(PaymentAmounts.NONE);
        yield amounts.numerator().over(amounts.denominator());
      }
      case PATIENT_COUNT -> {
        PatientCounts counts = patients.orElse(PatientCounts.NONE);
        yield counts.numerator().over(counts.denominator());
      }
    };
  }
}
