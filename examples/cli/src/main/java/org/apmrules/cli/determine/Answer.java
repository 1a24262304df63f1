package org.apmrules.cli.determine;

import org.apmrules.api.Determination;
import org.apmrules.api.Problem;
import org.apmrules.engine.json.CaseFormat;
import org.apmrules.engine.json.Json;

/** What came of one case of a file. */
sealed interface Answer {

  /** Returns the identifier of the case: a text or a number. */
  Json id();

  /**
   * The case was determined.
   *
   * @param id the identifier
   * @param format the case type
   * @param determination the answer
   */
  record Determined<R>(Json id, CaseFormat<R> format, Determination<R> determination)
      implements Answer {

    Json.Mapping result() {
      return format.writeResult(determination.result());
    }
  }

  /**
   * The case could not be determined.
   *
   * @param id the identifier
   * @param problem what is wrong
   */
  record Refused(Json id, Problem problem) implements Answer {}
}
