package org.apmrules.engine.evaluate;

/**
 * How rules are made ready to run.
 *
 * @param watched whether there is a limit to how often they compare facts, as they were edited
 * @param inSessions whether they run in sessions of Drools even where they need not
 */
record Linking(boolean watched, boolean inSessions) {

  static final Linking BUILT_IN = new Linking(false, false);
  static final Linking EDITED = new Linking(true, false);

  Linking withSessions() {
    return new Linking(watched, true);
  }
}
