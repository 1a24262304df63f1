package org.apmrules.api.otherpayerrequest;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.util.List;
import org.apmrules.api.CaseType;
import org.apmrules.api.PerformanceYear;
import org.apmrules.api.PolicyCase;
import org.apmrules.api.PolicyException;
import org.apmrules.api.internal.Field;
import org.apmrules.api.otherpayer.PayerKind;

/**
 * A request that CMS determine whether a payment arrangement is an Other Payer Advanced APM (42 CFR
 * 414.1445). Only what CMS has so determined counts under the All-Payer Combination Option.
 *
 * @param performanceYear the year of the QP Performance Period
 * @param arrangement the name of the arrangement, for the reader
 * @param payer the kind of payer
 * @param alignedWithMultiPayerModel whether the arrangement is aligned with a CMS Multi-Payer Model
 * @param requester who asks
 * @param listed whether the arrangement already is on CMS's list of Other Payer Advanced APMs of
 *     the year
 * @param submittedOn the day on which CMS received the request
 * @param certified whether it came with the certification that it is true, accurate and complete
 */
@CaseType(
    value = "other-payer-request",
    asks = "Does CMS determine, on a request, if an arrangement is an Other Payer Advanced APM?")
@RecordBuilder
public record DeterminationRequestCase(
    PerformanceYear performanceYear,
    String arrangement,
    PayerKind payer,
    boolean alignedWithMultiPayerModel,
    Requester requester,
    boolean listed,
    LocalDate submittedOn,
    boolean certified)
    implements PolicyCase<DeterminationRequest> {

  /**
   * Checks the fields.
   *
   * @throws PolicyException if a field is missing
   */
  public DeterminationRequestCase {
    Field.required("performanceYear", performanceYear);
    Field.text("arrangement", arrangement);
    Field.required("payer", payer);
    Field.required("requester", requester);
    Field.required("submittedOn", submittedOn);
  }

  @Override
  public PerformanceYear year() {
    return performanceYear;
  }

  @Override
  public List<Object> facts() {
    return List.of(this);
  }
}
