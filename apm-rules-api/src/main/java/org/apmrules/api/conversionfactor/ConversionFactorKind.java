package org.apmrules.api.conversionfactor;

/** Which conversion factor pays a clinician's services. */
public enum ConversionFactorKind {
  /** The one factor for all, before the law told QPs from others. */
  SINGLE,
  /** The qualifying APM conversion factor, for QPs. */
  QUALIFYING_APM,
  /** The nonqualifying APM conversion factor, for everyone else. */
  NONQUALIFYING
}
