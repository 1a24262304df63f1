package org.apmrules.api.clinician;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apmrules.api.Money;
import org.apmrules.api.PaymentYear;
import org.apmrules.api.conversionfactor.ConversionFactor;
import org.apmrules.api.incentive.ApmIncentive;
import org.apmrules.api.incentive.TinShare;
import org.apmrules.api.internal.Field;
import org.apmrules.api.mipseligibility.MipsEligibility;
import org.apmrules.api.qp.QpStatus;

/**
 * What follows for one clinician from a performance year.
 *
 * @param category how the clinician stands
 * @param qpStatus QP, Partial QP or neither
 * @param paymentYear the year in which the consequences are paid
 * @param mips whether MIPS adjusts the clinician's payments in the payment year
 * @param mipsEligibility the standing by volume; left out where QP status alone decides
 * @param lumpSum the APM Incentive Payment, in dollars and whole cents; $0 for everyone who is not
 *     a QP; left out for a QP whose base year is not given
 * @param shares what each TIN receives of it
 * @param incentive the incentive in full; left out where the clinician is not a QP or the base year
 *     is not given
 * @param conversionFactor the conversion factor that pays the clinician's services in the payment
 *     year
 * @param advancedApms the models of the case that are Advanced APMs
 * @param otherModels the models of the case that are not, whose figures do not count
 * @param mipsApms the models of the case that are MIPS APMs
 */
@RecordBuilder
public record ClinicianConsequence(
    ClinicianCategory category,
    QpStatus qpStatus,
    PaymentYear paymentYear,
    MipsStanding mips,
    Optional<MipsEligibility> mipsEligibility,
    Optional<Money> lumpSum,
    List<TinShare> shares,
    Optional<ApmIncentive> incentive,
    ConversionFactor conversionFactor,
    Set<String> advancedApms,
    Set<String> otherModels,
    Set<String> mipsApms) {

  /** Checks the result. */
  public ClinicianConsequence {
    Field.required("category", category);
    Field.required("qpStatus", qpStatus);
    Field.required("paymentYear", paymentYear);
    Field.required("mips", mips);
    Field.optional("mipsEligibility", mipsEligibility);
    Field.optional("lumpSum", lumpSum);
    shares = Field.list("shares", shares);
    Field.optional("incentive", incentive);
    Field.required("conversionFactor", conversionFactor);
    advancedApms = Field.set("advancedApms", advancedApms);
    otherModels = Field.set("otherModels", otherModels);
    mipsApms = Field.set("mipsApms", mipsApms);
  }
}
