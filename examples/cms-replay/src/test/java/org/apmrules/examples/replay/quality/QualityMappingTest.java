package org.apmrules.examples.replay.quality;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.apmrules.api.Rate;
import org.apmrules.api.mipsmeasure.CollectionType;
import org.apmrules.api.mipsmeasure.MeasureReport;
import org.apmrules.api.mipsquality.MipsQualityCase;
import org.apmrules.examples.replay.PrintedNumber;
import org.apmrules.examples.replay.benchmark.Benchmarks;
import org.junit.jupiter.api.Test;

class QualityMappingTest {

  private static MipsQualityCase quality(int year, boolean web, PrintedRate... rates)
      throws Exception {
    PublishedQuality aco =
        new PublishedQuality(
            year, "A1", "E", web, !web, true, false, PrintedNumber.parse("70", 2), List.of(rates));
    QualityMapping mapping = new QualityMapping(Benchmarks.read(List.of()));
    return mapping.of(aco, Reading.PRINTED, Optional.empty()).quality();
  }

  private static PrintedRate rate(String measure, CollectionType type) {
    return new PrintedRate(measure, type, PrintedNumber.parse("50.00", 2));
  }

  private static MeasureReport report(MipsQualityCase quality, String measure) {
    return quality.measures().stream()
        .filter(each -> each.measure().equals(measure))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void aWebInterfaceRateThatIsNotPublishedBesideOthersWasNotReportedCompletely() throws Exception {
    MipsQualityCase quality = quality(2023, true, rate("001", CollectionType.CMS_WEB_INTERFACE));

    assertEquals(10, quality.measures().size());
    assertEquals(Optional.of(Rate.ZERO), report(quality, "370").dataCompleteness());
    assertEquals(Optional.empty(), report(quality, "001").dataCompleteness());
  }

  @Test
  void surveyScoresThatAreNotPublishedBesideOthersHadTooSmallASample() throws Exception {
    assertTrue(quality(2023, false, rate("001", CollectionType.ECQM)).surveySampleTooSmall());
    assertFalse(
        quality(2023, false, rate("CAHPS_1", CollectionType.CAHPS_FOR_MIPS))
            .surveySampleTooSmall());
  }

  @Test
  void theAdmissionsMeasureHadAnotherIdentifierIn2021() throws Exception {
    PrintedRate admissions = rate("484", CollectionType.ADMINISTRATIVE_CLAIMS);

    assertEquals("MCC1", quality(2021, false, admissions).measures().get(0).measure());
    assertEquals("484", quality(2022, false, admissions).measures().get(0).measure());
  }
}
