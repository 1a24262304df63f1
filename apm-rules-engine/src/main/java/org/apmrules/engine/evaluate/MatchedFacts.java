package org.apmrules.engine.evaluate;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.drools.core.reteoo.AccumulateNode.AccumulateContext;
import org.drools.core.reteoo.TupleImpl;
import org.drools.core.rule.consequence.InternalMatch;
import org.jspecify.annotations.Nullable;
import org.kie.api.runtime.rule.FactHandle;
import org.kie.api.runtime.rule.Match;

/**
 * Finds the facts behind a match, those that an accumulate added up included. Rests on internal
 * types of Drools, whose own list names the added values instead of their facts.
 */
final class MatchedFacts {

  private final List<Object> facts = new ArrayList<>(4);

  private MatchedFacts() {}

  /**
   * Returns the facts in the order of the rule's conditions; values that are no facts may be among.
   */
  static List<Object> of(Match match) {
    MatchedFacts matched = new MatchedFacts();
    matched.climb(((InternalMatch) match).getTuple());
    Collections.reverse(matched.facts);
    return matched.facts;
  }

  private void climb(@Nullable TupleImpl last) {
    for (TupleImpl tuple = last; tuple != null; tuple = tuple.getLeftParent()) {
      if (tuple.getContextObject() instanceof AccumulateContext) {
        for (TupleImpl child = tuple.getFirstChild();
            child != null;
            child = child.getHandleNext()) {
          addAccumulated(child.getRightParent());
        }
      }
      add(tuple.getFactHandle());
    }
  }

  private void addAccumulated(@Nullable TupleImpl right) {
    if (right == null) {
      return;
    }
    if (right.isSubnetworkTuple()) {
      climb(right.getLeftParent());
    } else {
      add(right.getFactHandle());
    }
  }

  private void add(@Nullable FactHandle handle) {
    if (handle != null && handle.getObject() != null && !isLast(handle.getObject())) {
      facts.add(handle.getObject());
    }
  }

  /** A negation hands on the tuple before it, with the same fact. */
  private boolean isLast(Object fact) {
    return !facts.isEmpty() && facts.get(facts.size() - 1) == fact;
  }
}
