package org.apmrules.engine.workbench;

/**
 * A value of a parameter that an overlay changes, in a run of years.
 *
 * @param area the area of law
 * @param role {@code performance year} or {@code payment year}
 * @param firstYear the first year of the run
 * @param lastYear the last year of the run; the change may go on where years are not looked at
 * @param parameter the parameter and the path of the value in it, in words
 * @param before the value without the overlay
 * @param after the value with the overlay
 */
public record ParameterChange(
    String area,
    String role,
    int firstYear,
    int lastYear,
    String parameter,
    String before,
    String after) {

  /** Stands for a parameter that there is not. */
  static final String NONE = "none";

  boolean goesOnIn(ParameterChange next) {
    return lastYear + 1 == next.firstYear
        && role.equals(next.role)
        && parameter.equals(next.parameter)
        && before.equals(next.before)
        && after.equals(next.after);
  }

  ParameterChange to(int year) {
    return new ParameterChange(area, role, firstYear, year, parameter, before, after);
  }

  /** Returns the years in words, such as {@code performance years 2019 to 2024}. */
  public String years() {
    return firstYear == lastYear
        ? role + " " + firstYear
        : role + "s " + firstYear + " to " + lastYear;
  }
}
