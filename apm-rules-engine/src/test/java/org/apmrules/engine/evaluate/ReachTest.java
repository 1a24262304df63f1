package org.apmrules.engine.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apmrules.api.RuleDescription;
import org.apmrules.engine.index.IndexedRule;
import org.drools.model.Model;
import org.drools.model.PatternDSL;
import org.drools.model.Variable;
import org.drools.model.impl.ModelImpl;
import org.junit.jupiter.api.Test;

class ReachTest {

  private final Variable<String> text = PatternDSL.declarationOf(String.class);
  private final Variable<Number> number = PatternDSL.declarationOf(Number.class);
  private final Variable<Thread> thread = PatternDSL.declarationOf(Thread.class);

  private static IndexedRule concludes(String name, Class<?> type) {
    RuleDescription description =
        new RuleDescription(
            "area",
            name,
            "Toy",
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            "area/file.drl",
            1);
    return new IndexedRule(description, false, 0, List.of(type.getName()));
  }

  private Set<String> from(Class<?>... given) throws ClassNotFoundException {
    Model model =
        new ModelImpl()
            .addRule(
                PatternDSL.rule("text makes a number")
                    .build(PatternDSL.pattern(text), PatternDSL.on(text).execute(t -> {})))
            .addRule(
                PatternDSL.rule("a number makes a thread")
                    .build(PatternDSL.pattern(number), PatternDSL.on(number).execute(n -> {})))
            .addRule(
                PatternDSL.rule("no thread, text")
                    .build(
                        PatternDSL.pattern(text),
                        PatternDSL.not(PatternDSL.pattern(thread)),
                        PatternDSL.on(text).execute(t -> {})))
            .addRule(
                PatternDSL.rule("text or thread")
                    .build(
                        PatternDSL.or(PatternDSL.pattern(text), PatternDSL.pattern(thread)),
                        PatternDSL.execute(() -> {})));
    return new Reach(
            model,
            List.of(
                concludes("text makes a number", Integer.class),
                concludes("a number makes a thread", Thread.class),
                concludes("no thread, text", Object.class),
                concludes("text or thread", StringBuilder.class)),
            ReachTest.class.getClassLoader())
        .from(Set.of(given));
  }

  @Test
  void aRuleThatMatchesWhatIsNeitherGivenNorConcludedCannotFire() throws ClassNotFoundException {
    assertEquals(Set.of("text or thread"), from(Character.class));
  }

  @Test
  void conclusionsReachFurtherRulesAlsoByATypeAboveThem() throws ClassNotFoundException {
    assertEquals(
        Set.of(
            "text makes a number", "a number makes a thread", "no thread, text", "text or thread"),
        from(String.class));
    assertEquals(Set.of("a number makes a thread", "text or thread"), from(Integer.class));
  }
}
