package org.apmrules.api.advancedapm;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apmrules.api.CaseType;
import org.apmrules.api.PerformanceYear;
import org.apmrules.api.PolicyCase;
import org.apmrules.api.internal.Field;
import org.apmrules.api.terms.CapitationTerms;
import org.apmrules.api.terms.CehrtTerms;
import org.apmrules.api.terms.EntitySize;
import org.apmrules.api.terms.MedicalHomeTerms;
import org.apmrules.api.terms.RiskTerms;

/**
 * The terms of a Medicare payment model, or of one of its tracks, in a performance year (42 CFR
 * 414.1415).
 *
 * @param performanceYear the year of the QP Performance Period
 * @param model the name of the model and track, for the reader
 * @param authority the law under which the model operates
 * @param cehrt what it requires of electronic health records
 * @param paymentTiedToCehrtUse whether it applies a penalty or a reward to an APM Entity by the
 *     degree to which the entity's eligible clinicians use CEHRT
 * @param quality how it uses quality measures
 * @param risk the financial risk that it puts on APM Entities
 * @param capitation the terms of its capitation arrangement; left out if it has none
 * @param medicalHome its features of a medical home; left out if it has none
 * @param entity the size of the APM Entity asked about, of which Medical Home Models take account;
 *     left out when the question is about entities within the size limit
 */
@CaseType(
    value = "advanced-apm",
    asks = "Do the terms of a Medicare payment model make it an Advanced APM?")
@RecordBuilder
public record AdvancedApmCase(
    PerformanceYear performanceYear,
    String model,
    ModelAuthority authority,
    CehrtTerms cehrt,
    boolean paymentTiedToCehrtUse,
    QualityTerms quality,
    RiskTerms risk,
    Optional<CapitationTerms> capitation,
    Optional<MedicalHomeTerms> medicalHome,
    Optional<EntitySize> entity)
    implements PolicyCase<AdvancedApmResult> {

  /** Checks the terms. */
  public AdvancedApmCase {
    Field.required("performanceYear", performanceYear);
    Field.text("model", model);
    Field.required("authority", authority);
    Field.required("cehrt", cehrt);
    Field.required("quality", quality);
    Field.required("risk", risk);
    Field.optional("capitation", capitation);
    Field.optional("medicalHome", medicalHome);
    Field.optional("entity", entity);
  }

  @Override
  public PerformanceYear year() {
    return performanceYear;
  }

  @Override
  public List<Object> facts() {
    List<Object> facts = new ArrayList<>();
    facts.add(this);
    facts.add(cehrt);
    facts.addAll(quality.facts());
    facts.addAll(risk.facts());
    capitation.ifPresent(facts::add);
    medicalHome.ifPresent(terms -> facts.addAll(terms.facts()));
    entity.ifPresent(size -> facts.addAll(size.facts()));
    return facts;
  }
}
