package org.apmrules.examples.replay.engine;

import java.util.List;
import org.apmrules.api.ApmRules;

/** Recomputes the part of a response that is about one performance category. */
interface CategoryResponse {

  /** Returns the name of the category in responses. */
  String category();

  /** Returns the scores that the response shows, each with the computed one. */
  List<ComputedPart> compute(ApmRules rules, ResponsePart category);
}
