package org.apmrules.engine.direct;

import java.util.IdentityHashMap;
import java.util.List;
import org.apmrules.api.RuleDescription;
import org.drools.model.BitMask;
import org.drools.model.Channel;
import org.drools.model.Drools;
import org.drools.model.DroolsEntryPoint;
import org.jspecify.annotations.Nullable;

/** One run of rules over the facts of a case; what conclusions insert becomes a fact. */
final class Run implements Drools {

  private static final int COMPARISONS_BETWEEN_WORDS = 1_024;

  private final Facts facts;
  private final RunListener listener;
  private int comparisons;
  private @Nullable IdentityHashMap<EqualKey, FactIndex> indexes;

  Run(Facts facts, RunListener listener) {
    this.facts = facts;
    this.listener = listener;
  }

  Facts facts() {
    return facts;
  }

  /** Returns the facts of a type for which a key has its value; null if they must be looked at. */
  Object @Nullable [] equalFacts(int type, EqualKey key, @Nullable Object[] frame) {
    if (indexes == null) {
      indexes = new IdentityHashMap<>();
    }
    // All facts of a type are there before a rule that reads them runs.
    return indexes
        .computeIfAbsent(key, each -> new FactIndex(facts.of(type), facts.size(type), each))
        .of(key.other().apply(frame[key.variable()]));
  }

  /** Counts a comparison; a join that explodes fires no rule at which it could be stopped. */
  void compares() {
    comparisons++;
    if (comparisons == COMPARISONS_BETWEEN_WORDS) {
      comparisons = 0;
      listener.comparing();
    }
  }

  void fires(RuleDescription rule, List<Object> matched) {
    listener.fires(rule, matched);
  }

  void fired() {
    List<Object> answers = listener.fired();
    for (int i = 0; i < answers.size(); i++) {
      facts.add(answers.get(i));
    }
  }

  @Override
  public void insert(Object fact) {
    listener.concludes(fact);
    facts.add(fact);
  }

  @Override
  public void insert(Object fact, boolean dynamic) {
    insert(fact);
  }

  @Override
  public <T> T getRuntime(Class<T> type) {
    throw notPartOfTheLanguage();
  }

  @Override
  public <T> T getContext(Class<T> type) {
    throw notPartOfTheLanguage();
  }

  @Override
  public DroolsEntryPoint getEntryPoint(String name) {
    throw notPartOfTheLanguage();
  }

  @Override
  public void halt() {
    throw notPartOfTheLanguage();
  }

  @Override
  public void setFocus(String group) {
    throw notPartOfTheLanguage();
  }

  @Override
  public Channel getChannel(String name) {
    throw notPartOfTheLanguage();
  }

  @Override
  public void logicalInsert(Object fact) {
    throw notPartOfTheLanguage();
  }

  @Override
  public void insertAsync(Object fact) {
    throw notPartOfTheLanguage();
  }

  @Override
  public void update(Object fact, String... fields) {
    throw notPartOfTheLanguage();
  }

  @Override
  public void update(Object fact, BitMask fields) {
    throw notPartOfTheLanguage();
  }

  @Override
  public void delete(Object fact) {
    throw notPartOfTheLanguage();
  }

  private static UnsupportedOperationException notPartOfTheLanguage() {
    return new UnsupportedOperationException("Rules only conclude.");
  }
}
