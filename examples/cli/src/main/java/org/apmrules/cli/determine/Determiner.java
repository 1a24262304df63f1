package org.apmrules.cli.determine;

import org.apmrules.api.ApmRules;
import org.apmrules.api.Outcome;
import org.apmrules.api.PolicyException;
import org.apmrules.api.Problem;
import org.apmrules.api.ProblemCode;
import org.apmrules.cli.input.Item;
import org.apmrules.engine.json.CaseFormat;
import org.apmrules.engine.json.CaseFormats;
import org.apmrules.engine.json.Json;

/** Determines the cases of files one by one. Safe for any number of threads. */
final class Determiner {

  private final ApmRules rules;
  private final CaseFormats formats;

  Determiner(ApmRules rules) {
    this.rules = rules;
    this.formats = new CaseFormats(rules.caseTypes());
  }

  /** Determines a case; whatever happens, it is an answer and not an exception. */
  Answer determine(Item item) {
    Json.Mapping given;
    Json id;
    try {
      given = item.read();
      id = Identifier.of(given, item.place());
    } catch (PolicyException unreadable) {
      return new Answer.Refused(identifier(item), unreadable.problem());
    }
    try {
      return determine(id, formats.of(given), given);
    } catch (PolicyException refused) {
      return new Answer.Refused(id, refused.problem());
    } catch (RuntimeException | StackOverflowError defect) {
      return defect(id);
    }
  }

  /** Returns the answer to a case that brought a defect to light. */
  static Answer defect(Json id) {
    return new Answer.Refused(
        id,
        Problem.of(
            ProblemCode.RULE_FAILED, "The case met a defect of the policy or of this program."));
  }

  private <R> Answer determine(Json id, CaseFormat<R> format, Json.Mapping given) {
    Outcome<R> outcome = rules.outcome(format.read(given));
    if (outcome instanceof Outcome.Determined<R> determined) {
      return new Answer.Determined<>(id, format, determined.determination());
    }
    return new Answer.Refused(id, ((Outcome.Failed<R>) outcome).problem());
  }

  private static Json identifier(Item item) {
    return item.identifier()
        .filter(Identifier::isIdentifier)
        .orElseGet(() -> Json.text(item.place()));
  }
}
