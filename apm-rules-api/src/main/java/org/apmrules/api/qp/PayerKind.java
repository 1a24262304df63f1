package org.apmrules.api.qp;

/** Kinds of payer that the All-Payer Combination Option tells apart (42 CFR 414.1440(a)). */
public enum PayerKind {
  /** Medicare Part B. */
  MEDICARE,
  /** A Medicare Advantage plan, which counts as an other payer. */
  MEDICARE_ADVANTAGE,
  /** Medicaid under title XIX of the Social Security Act. */
  TITLE_XIX,
  /** The Department of Defense. */
  DEPARTMENT_OF_DEFENSE,
  /** The Department of Veterans Affairs. */
  DEPARTMENT_OF_VETERANS_AFFAIRS,
  /** Any other payer, such as a commercial plan. */
  OTHER_PAYER
}
