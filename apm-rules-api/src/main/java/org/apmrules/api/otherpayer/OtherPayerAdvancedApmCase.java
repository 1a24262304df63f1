package org.apmrules.api.otherpayer;

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

/**
 * The terms of a payment arrangement with a payer other than Medicare, in a performance year (42
 * CFR 414.1420).
 *
 * @param performanceYear the year of the QP Performance Period
 * @param arrangement the name of the arrangement, for the reader
 * @param payer the kind of payer
 * @param alignedWithMultiPayerModel whether the payer formally partners, by a written expression of
 *     alignment, in a CMS Multi-Payer Model that is a Medical Home Model, to which the arrangement
 *     is aligned
 * @param comparableToExpandedMedicalHomeModel whether it has criteria comparable to those of a
 *     Medical Home Model expanded under section 1115A(c) of the Social Security Act
 * @param cehrt what is required of, or done with, electronic health records
 * @param quality how the arrangement uses quality measures
 * @param risk the financial risk that it puts on APM Entities
 * @param capitation the terms of its capitation; left out if it has none
 * @param medicalHome its features of a medical home; left out if it has none
 * @param entity the size of the APM Entity asked about, of which Medical Home Models take account;
 *     left out when the question is about entities within the size limit
 */
@CaseType(
    value = "other-payer-advanced-apm",
    asks = "Do the terms of another payer's arrangement make it an Other Payer Advanced APM?")
@RecordBuilder
public record OtherPayerAdvancedApmCase(
    PerformanceYear performanceYear,
    String arrangement,
    PayerKind payer,
    boolean alignedWithMultiPayerModel,
    boolean comparableToExpandedMedicalHomeModel,
    CehrtTerms cehrt,
    ArrangementQuality quality,
    ArrangementRisk risk,
    Optional<CapitationTerms> capitation,
    Optional<MedicalHomeTerms> medicalHome,
    Optional<EntitySize> entity)
    implements PolicyCase<OtherPayerAdvancedApmResult> {

  /** Checks the terms. */
  public OtherPayerAdvancedApmCase {
    Field.required("performanceYear", performanceYear);
    Field.text("arrangement", arrangement);
    Field.required("payer", payer);
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
