package org.apmrules.engine.direct;

import java.util.List;
import org.apmrules.api.RuleDescription;

/** Is told what happens while rules run. */
public interface RunListener {

  /** A rule begins to fire on the facts that it matched, in the order of its conditions. */
  void fires(RuleDescription rule, List<Object> matched);

  /** The rule that is firing concludes a fact. */
  void concludes(Object fact);

  /** The rule has fired; returns the facts that enter because of what it concluded. */
  List<Object> fired();

  /** Facts are being compared with others; said now and then, as no rule may come to fire. */
  void comparing();
}
