package org.apmrules.api.mipsinteroperability;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.Optional;
import java.util.Set;
import org.apmrules.api.Count;
import org.apmrules.api.PolicyException;
import org.apmrules.api.ProblemCode;
import org.apmrules.api.internal.Field;

/**
 * What was reported for a measure.
 *
 * @param measure the measure
 * @param numerator the patients or actions that count; left out for measures that are attested
 * @param denominator all patients or actions, one or more; left out with the numerator
 * @param attested whether the measure was attested with yes
 * @param excluded whether an exclusion was claimed for the measure
 * @param registry the agency or registry reported to; left out for other measures, or if there is
 *     only one
 */
@RecordBuilder
public record InteroperabilityReport(
    InteroperabilityMeasure measure,
    Optional<Count> numerator,
    Optional<Count> denominator,
    boolean attested,
    boolean excluded,
    Optional<String> registry) {

  /**
   * Checks the fields.
   *
   * @throws PolicyException if only one of numerator and denominator is given, the numerator is the
   *     larger, or a measure is both excluded and reported
   */
  public InteroperabilityReport {
    Field.required("measure", measure);
    Field.optional("numerator", numerator);
    Field.optional("denominator", denominator);
    Field.optional("registry", registry);
    if (numerator.isPresent() != denominator.isPresent()) {
      throw Field.contradiction("denominator", "Only one of numerator and denominator was given.");
    }
    if (numerator.isPresent() && denominator.isPresent()) {
      if (denominator.get().isZero()) {
        throw Field.problem(
            ProblemCode.OUT_OF_RANGE, "denominator", "0 was given; 1 or more is allowed.");
      }
      Field.notAbove("numerator", numerator.get(), "denominator", denominator.get());
    }
    if (excluded && (attested || numerator.isPresent())) {
      throw Field.contradiction("excluded", measure + " was reported as well as excluded.");
    }
  }

  /** Returns the measure, and the registry if there is one. */
  String name() {
    return registry.map(each -> measure + " for " + each).orElse(measure.toString());
  }

  /** Returns whether it was attested, or has at least one patient or action that counts. */
  public boolean isFulfilled() {
    return attested || numerator.filter(count -> !count.isZero()).isPresent();
  }

  /** Returns whether it was fulfilled or an exclusion was claimed. */
  public boolean isFulfilledOrExcluded() {
    return excluded || isFulfilled();
  }

  /** Returns whether it was reported by numerator and denominator. */
  public boolean isCounted() {
    return numerator.isPresent();
  }

  /** Returns whether it is of one of the measures. */
  public boolean isAnyOf(Set<InteroperabilityMeasure> measures) {
    return measures.contains(measure);
  }
}
