package org.apmrules.engine.traps;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.drools.compiler.compiler.JavaDialectConfiguration;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieBase;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.Message;
import org.kie.api.event.rule.DefaultRuleRuntimeEventListener;
import org.kie.api.event.rule.ObjectInsertedEvent;
import org.kie.api.runtime.KieSession;
import org.kie.memorycompiler.JavaConfiguration;

/** Stock Drools, by either of its two rule compilers, with none of this project's safeguards. */
enum RawDrools {
  EXECUTABLE_MODEL,
  CLASSIC;

  static {
    // The executable model takes its Java compiler from this process-wide default alone.
    JavaDialectConfiguration.setDefaultCompilerType(JavaConfiguration.CompilerType.ECLIPSE);
  }

  private static final int FIRING_LIMIT = 1_000;

  private static final String HEADER =
      """
      package toy;
      import java.math.BigDecimal;
      import org.apmrules.engine.traps.Facts.*;
      """;

  /** What a compilation reported, and the rules when it reported no error. */
  record Build(List<Message> messages, KieBuilder builder) {

    KieBase rules() {
      if (!messages.isEmpty()) {
        throw new AssertionError("The rules do not compile cleanly: " + messages);
      }
      var services = KieServices.get();
      var module = builder.getKieModule();
      try {
        return services.newKieContainer(module.getReleaseId()).getKieBase();
      } finally {
        services.getRepository().removeKieModule(module.getReleaseId());
      }
    }
  }

  /** One rule in DRL; its pattern starts on line 6 of a file that holds only this rule. */
  static String rule(String name, String pattern, String consequence) {
    return "rule \"%s\"\nwhen\n    %s\nthen\n    %s\nend\n".formatted(name, pattern, consequence);
  }

  Build build(String... rules) {
    var services = KieServices.get();
    var files = services.newKieFileSystem();
    files.generateAndWritePomXML(
        services.newReleaseId("org.apmrules.traps", UUID.randomUUID().toString(), "1"));
    files.write("src/main/resources/toy/toy.drl", HEADER + String.join("", rules));
    var builder = services.newKieBuilder(files);
    if (this == EXECUTABLE_MODEL) {
      builder.buildAll(ExecutableModelProject.class);
    } else {
      builder.buildAll();
    }
    return new Build(builder.getResults().getMessages(), builder);
  }

  /** Those patterns, each the condition of a rule of its own, which the facts satisfy. */
  List<String> matching(List<String> patterns, Object... facts) {
    var rules = new ArrayList<String>();
    for (int i = 0; i < patterns.size(); i++) {
      rules.add(rule("rule " + i, patterns.get(i), "insert( Integer.valueOf( " + i + " ) );"));
    }
    var matched = conclude(build(rules.toArray(String[]::new)).rules(), facts);
    return matched.stream().sorted().map(i -> patterns.get((Integer) i)).toList();
  }

  /** What the pattern binds to {@code $v}, once for each match. */
  List<Object> binding(String pattern, Object... facts) {
    return conclude(build(rule("binding", pattern, "insert( $v );")).rules(), facts);
  }

  /** The facts that the rules inserted, in the order in which they did. */
  static List<Object> conclude(KieBase rules, Object... facts) {
    var session = rules.newKieSession();
    try {
      var concluded = conclusionsOf(session);
      for (var fact : facts) {
        session.insert(fact);
      }
      session.fireAllRules(FIRING_LIMIT);
      return concluded;
    } finally {
      session.dispose();
    }
  }

  /** A list that grows with each fact that a rule inserts into the session. */
  static List<Object> conclusionsOf(KieSession session) {
    var concluded = new ArrayList<>();
    session.addEventListener(
        new DefaultRuleRuntimeEventListener() {
          @Override
          public void objectInserted(ObjectInsertedEvent event) {
            if (event.getRule() != null) {
              concluded.add(event.getObject());
            }
          }
        });
    return concluded;
  }
}
