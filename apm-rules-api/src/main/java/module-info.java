/** The public interface of apm-rules. */
@SuppressWarnings("requires-automatic")
module org.apmrules.api {
  requires static transitive org.jspecify;
  requires static io.soabase.recordbuilder.core;
  requires static transitive java.compiler; // @Generated on builders

  exports org.apmrules.api.acoadvances;
  exports org.apmrules.api.acobenchmark;
  exports org.apmrules.api.advancedapm;
  exports org.apmrules.api.attribution;
  exports org.apmrules.api.benchmark;
  exports org.apmrules.api.clinician;
  exports org.apmrules.api.contract;
  exports org.apmrules.api.conversionfactor;
  exports org.apmrules.api.directcontracting;
  exports org.apmrules.api.incentive;
  exports org.apmrules.api.lead;
  exports org.apmrules.api.mipsactivities;
  exports org.apmrules.api.mipsadjustment;
  exports org.apmrules.api.mipsapm;
  exports org.apmrules.api.mipscost;
  exports org.apmrules.api.mipseligibility;
  exports org.apmrules.api.mipsfinalscore;
  exports org.apmrules.api.mipsinteroperability;
  exports org.apmrules.api.mipsmeasure;
  exports org.apmrules.api.mipsquality;
  exports org.apmrules.api.mipsthreshold;
  exports org.apmrules.api.mipsweights;
  exports org.apmrules.api.modelstanding;
  exports org.apmrules.api.nextgeneration;
  exports org.apmrules.api.otherpayer;
  exports org.apmrules.api.otherpayerrequest;
  exports org.apmrules.api.pioneer;
  exports org.apmrules.api.qp;
  exports org.apmrules.api.sharedsavings;
  exports org.apmrules.api.sharedsavingsquality;
  exports org.apmrules.api.spi;
  exports org.apmrules.api.terms;
  exports org.apmrules.api;

  uses org.apmrules.api.spi.ApmRulesProvider;
}
