package org.apmrules.engine.json;

/** A toy case as JSON. */
final class ToyJson {

  static final String COMPLETE =
      """
      {"performanceYear":2023,"paymentYear":2025,"name":"A","elected":true,"points":-3,\
      "patients":12,"paid":"1234.50","share":"8%","score":{"numerator":"1","denominator":"3"},\
      "achievement":"20/3","performance":"82.31","day":"2023-08-31","level":"HIGH","levels":["HIGH","LOW"],\
      "parts":[{"name":"a","paid":"1.00"},{"name":"b","paid":"2.05","share":"0.5%"}],\
      "best":{"name":"b","paid":"2.05"},"bonus":"0.00"}\
      """;

  private ToyJson() {}

  static Json.Mapping complete() {
    return (Json.Mapping) JsonReader.read(COMPLETE);
  }
}
