package org.apmrules.engine.mutation;

import static org.drools.model.DSL.execute;
import static org.drools.model.PatternDSL.rule;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.drools.model.Rule;
import org.junit.jupiter.api.Test;

class AreaMutantsTest {

  private static Rule named(String name) {
    return rule(name).build(execute(() -> {}));
  }

  @Test
  void anEditedRuleStandsWhereItStoodBefore() {
    Rule first = named("first");
    Rule edited = named("second");
    Rule last = named("last");
    assertEquals(
        List.of(first, edited, last),
        AreaMutants.exchanged(List.of(first, named("second"), last), edited));
  }
}
