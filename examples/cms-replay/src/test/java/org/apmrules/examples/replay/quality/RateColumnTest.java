package org.apmrules.examples.replay.quality;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.apmrules.api.mipsmeasure.CollectionType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RateColumnTest {

  @ParameterizedTest
  @CsvSource({
    "CAHPS_11, CAHPS_11, CAHPS_FOR_MIPS",
    "Measure_479, 479, ADMINISTRATIVE_CLAIMS",
    "Measure_MCC1, MCC1, ADMINISTRATIVE_CLAIMS",
    "QualityID_318, 318, CMS_WEB_INTERFACE",
    "QualityID_001_WI, 001, CMS_WEB_INTERFACE",
    "QualityID_001_eCQM, 001, ECQM",
    "QualityID_134_MIPSCQM, 134, MIPS_CQM",
    "qualityid_236_medicarecqm, 236, MEDICARE_CQM"
  })
  void theNameOfAColumnTellsMeasureAndCollectionType(
      String name, String measure, CollectionType type) {
    assertEquals(new RateColumn(name, measure, type), RateColumn.of(name).orElseThrow());
  }

  @Test
  void otherColumnsHoldNoRates() {
    assertTrue(RateColumn.of("QualScore").isEmpty());
    assertTrue(RateColumn.of("QualityID_001_other").isEmpty());
  }
}
