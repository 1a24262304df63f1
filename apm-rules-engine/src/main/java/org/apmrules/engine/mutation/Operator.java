package org.apmrules.engine.mutation;

import java.util.stream.Stream;

/** A kind of small change. */
interface Operator {

  /** Returns the changes of this kind that a rule allows. */
  Stream<Edit> edits(RuleBody rule);
}
