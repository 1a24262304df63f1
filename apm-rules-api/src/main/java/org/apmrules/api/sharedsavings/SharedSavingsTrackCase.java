package org.apmrules.api.sharedsavings;

import io.soabase.recordbuilder.core.RecordBuilder;
import org.apmrules.api.CaseType;
import org.apmrules.api.PerformanceYear;
import org.apmrules.api.PolicyCase;
import org.apmrules.api.advancedapm.QualityTerms;
import org.apmrules.api.internal.Field;
import org.apmrules.api.terms.CehrtTerms;

/**
 * A track of the Medicare Shared Savings Program in a performance year. Its financial terms follow
 * from the law; what it requires of health records and quality measures is given.
 *
 * @param performanceYear the performance year
 * @param track the track, as the law names it, such as {@code BASIC Level E}
 * @param yearOfAgreement the number of the performance year in the agreement period, from 1, with
 *     which a limit of losses may rise
 * @param cehrt what the track requires of electronic health records
 * @param paymentTiedToCehrtUse whether it applies a penalty or a reward by the degree to which
 *     eligible clinicians use CEHRT
 * @param quality how it uses quality measures
 */
@CaseType(
    value = "shared-savings-track",
    asks = "What are the terms of a Shared Savings Program track, and is it an Advanced APM?")
@RecordBuilder
public record SharedSavingsTrackCase(
    PerformanceYear performanceYear,
    String track,
    int yearOfAgreement,
    CehrtTerms cehrt,
    boolean paymentTiedToCehrtUse,
    QualityTerms quality)
    implements PolicyCase<SharedSavingsTrack> {

  private static final int LONGEST = 20;

  /** Checks the case. */
  public SharedSavingsTrackCase {
    Field.required("performanceYear", performanceYear);
    Field.text("track", track);
    Field.between("yearOfAgreement", yearOfAgreement, 1, LONGEST);
    Field.required("cehrt", cehrt);
    Field.required("quality", quality);
  }

  @Override
  public PerformanceYear year() {
    return performanceYear;
  }
}
