package org.apmrules.examples.replay.engine;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apmrules.api.ApmRules;
import org.apmrules.api.Count;
import org.apmrules.api.PerformanceYear;
import org.apmrules.api.mipsinteroperability.InteroperabilityCase;
import org.apmrules.api.mipsinteroperability.InteroperabilityMeasure;
import org.apmrules.api.mipsinteroperability.InteroperabilityReport;
import org.apmrules.api.mipsinteroperability.InteroperabilityReportBuilder;
import org.apmrules.api.mipsinteroperability.InteroperabilityScore;

/** Recomputes the Promoting Interoperability part of a response from the reports that it shows. */
final class InteroperabilityResponse implements CategoryResponse {

  private static final Map<String, InteroperabilityMeasure> MEASURES =
      Map.ofEntries(
          Map.entry("PI_EP_1", InteroperabilityMeasure.E_PRESCRIBING),
          Map.entry("PI_EP_2", InteroperabilityMeasure.PDMP_QUERY),
          Map.entry("PI_EP_3", InteroperabilityMeasure.OPIOID_TREATMENT_AGREEMENT),
          Map.entry("PI_HIE_1", InteroperabilityMeasure.SEND_HEALTH_INFORMATION),
          Map.entry("PI_HIE_4", InteroperabilityMeasure.RECEIVE_HEALTH_INFORMATION),
          Map.entry("PI_HIE_5", InteroperabilityMeasure.BIDIRECTIONAL_EXCHANGE),
          Map.entry("PI_HIE_6", InteroperabilityMeasure.TEFCA_EXCHANGE),
          Map.entry("PI_PEA_1", InteroperabilityMeasure.PATIENT_ACCESS),
          Map.entry("PI_PHCDRR_1", InteroperabilityMeasure.IMMUNIZATION_REGISTRY),
          Map.entry("PI_PHCDRR_2", InteroperabilityMeasure.SYNDROMIC_SURVEILLANCE),
          Map.entry("PI_PHCDRR_3", InteroperabilityMeasure.ELECTRONIC_CASE_REPORTING),
          Map.entry("PI_PHCDRR_4", InteroperabilityMeasure.PUBLIC_HEALTH_REGISTRY),
          Map.entry("PI_PHCDRR_5", InteroperabilityMeasure.CLINICAL_DATA_REGISTRY));

  /** How responses name what the score names by its measure or objective. */
  private static final Map<String, String> OBJECTIVES =
      Map.of(
          "electronicPrescribing", "E_PRESCRIBING",
          "healthInformationExchangeSending", "SEND_HEALTH_INFORMATION",
          "healthInformationExchangeReceiving", "RECEIVE_HEALTH_INFORMATION",
          "providerToPatientExchange", "PATIENT_ACCESS",
          "publicHealthAndClinicalDataExchange", "PUBLIC_HEALTH");

  private static final Set<String> ATTESTATIONS = Set.of("PI_PPHI_1", "PI_INFBLO_1", "PI_ONCDIR_1");

  private static final String SECOND_REGISTRY = "_MULTI";
  private static final Pattern SHARE = Pattern.compile("\\((\\d+)/(\\d+)\\)");

  private final PerformanceYear year;

  InteroperabilityResponse(PerformanceYear year) {
    this.year = year;
  }

  @Override
  public String category() {
    return "pi";
  }

  @Override
  public List<ComputedPart> compute(ApmRules rules, ResponsePart category) {
    ResponsePart original = category.original().orElseThrow();
    ResponsePart set = original.parts().get(0);
    InteroperabilityScore score = rules.determine(policyCase(set)).result();
    List<ComputedPart> computed = new ArrayList<>();
    OBJECTIVES.forEach(
        (objective, measure) ->
            score.measures().stream()
                .filter(each -> each.measure().equals(measure))
                .forEach(
                    each ->
                        computed.add(
                            new ComputedPart(objective, points(set, objective), each.points()))));
    computed.sort(ComputedPart.BY_NAME);
    computed.addAll(category.scores(score.percentScore(), score.percentScore()));
    return computed;
  }

  private static BigDecimal points(ResponsePart set, String objective) {
    return set.parts().stream()
        .filter(part -> part.metadata().text("objective").equals(Optional.of(objective)))
        .filter(part -> !part.metadata().text("reportingCategory").equals(Optional.of("bonus")))
        .flatMap(part -> part.value().stream())
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private InteroperabilityCase policyCase(ResponsePart set) {
    long attested =
        set.parts().stream()
            .filter(part -> ATTESTATIONS.contains(part.name()) && part.isTrue("value"))
            .count();
    return new InteroperabilityCase(
        year,
        attested == ATTESTATIONS.size(),
        set.parts().stream().flatMap(part -> report(part).stream()).toList(),
        Optional.empty());
  }

  private static Optional<InteroperabilityReport> report(ResponsePart part) {
    String name = part.name().replace(SECOND_REGISTRY, "");
    if (!MEASURES.containsKey(name)) {
      return Optional.empty();
    }
    Optional<Matcher> share =
        part.metadata().text("formula").map(SHARE::matcher).filter(Matcher::find);
    return Optional.of(
        InteroperabilityReportBuilder.builder()
            .measure(MEASURES.get(name))
            .numerator(share.map(found -> Count.of(Long.parseLong(found.group(1)))))
            .denominator(share.map(found -> Count.of(Long.parseLong(found.group(2)))))
            .attested(share.isEmpty())
            .excluded(false)
            .registry(name.startsWith("PI_PHCDRR") ? Optional.of(part.name()) : Optional.empty())
            .build());
  }
}
