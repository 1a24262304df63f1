package org.apmrules.engine.direct;

import org.jspecify.annotations.Nullable;

/**
 * Matches the facts of a type one by one.
 *
 * @param type the number of the type
 * @param variable the place of the fact in the frame
 * @param joined whether other facts were matched before
 * @param key what the fact must have in common with those, if that is one value
 * @param before what is computed for the key
 * @param operations what is tested of the fact
 * @param next what comes after
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record EachFact(
    int type,
    int variable,
    boolean joined,
    @Nullable EqualKey key,
    Operation[] before,
    Operation[] operations,
    Step next)
    implements Step {

  private static final int FEW = 16;

  @Override
  public boolean go(Run run, @Nullable Object[] frame) throws Exception {
    Object[] facts = run.facts().of(type);
    int size = run.facts().size(type);
    if (size == 0) {
      return false;
    }
    Operation.allHold(before, frame);
    if (key != null && size > FEW) {
      Object[] equal = run.equalFacts(type, key, frame);
      facts = equal == null ? facts : equal;
      size = equal == null ? size : equal.length;
    }
    for (int i = 0; i < size; i++) {
      if (joined) {
        run.compares();
      }
      frame[variable] = facts[i];
      if (Operation.allHold(operations, frame) && next.go(run, frame)) {
        return true;
      }
    }
    return false;
  }
}
