package org.apmrules.api.qp;

/** Where the eligible clinicians who reassigned their billing rights to a TIN participate. */
public enum TinClinicians {
  /** All of them are included in one APM Entity. */
  ALL_IN_ONE_APM_ENTITY,
  /** At least one of them is in another APM Entity or in none. */
  NOT_ALL_IN_ONE_APM_ENTITY
}
