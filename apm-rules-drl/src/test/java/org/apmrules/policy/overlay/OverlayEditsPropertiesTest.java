package org.apmrules.policy.overlay;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.apmrules.api.ApmRules;
import org.apmrules.api.PolicyCase;
import org.apmrules.api.PolicyException;
import org.apmrules.api.ProblemCode;
import org.apmrules.engine.index.AreaIndex;
import org.apmrules.engine.index.BuiltInPolicy;
import org.apmrules.engine.json.CaseFormats;
import org.apmrules.engine.scenario.Scenario;
import org.apmrules.engine.scenario.Scenarios;

class OverlayEditsPropertiesTest {

  private static final String EDITED = "mipseligibility";
  private static final ClassLoader LOADER = OverlayEditsPropertiesTest.class.getClassLoader();

  private static Map<PolicyCase<?>, Object> answers = Map.of();
  private static Map<String, String> files = Map.of();

  @BeforeContainer
  static void answerAllScenariosOfUntouchedAreas() throws IOException {
    BuiltInPolicy builtIn = new BuiltInPolicy(LOADER);
    Map<String, AreaIndex> areas = new HashMap<>();
    builtIn.index().areas().forEach(each -> areas.put(each.name(), each));
    files = sources(builtIn, areas);
    ApmRules rules = ApmRules.load();
    CaseFormats formats = new CaseFormats(rules.caseTypes());
    answers = new HashMap<>();
    for (Scenario each : Scenarios.onClassPath(LOADER)) {
      if (each.expected() instanceof Scenario.Expected.Result
          && !reaches(areas, each.source().area())) {
        PolicyCase<?> policyCase = formats.of(each.given()).read(each.given());
        answers.put(policyCase, rules.determine(policyCase).result());
      }
    }
    assertFalse(answers.isEmpty());
  }

  @Property(tries = 8, shrinking = ShrinkingMode.OFF)
  void editsEndInAProblemOrLeaveUntouchedAreasAsTheyWere(@ForAll("edits") List<Edit> edits)
      throws IOException {
    Path overlay = Files.createTempDirectory("overlay");
    Path area = Files.createDirectories(overlay.resolve(EDITED));
    Map<String, String> texts = new HashMap<>(files);
    edits.forEach(edit -> edit.apply(texts));
    for (Map.Entry<String, String> file : texts.entrySet()) {
      String name = file.getKey().substring(file.getKey().indexOf('/') + 1);
      Files.writeString(area.resolve(name), file.getValue());
    }
    Optional<ApmRules> overlaid = load(overlay);
    overlaid.ifPresent(
        rules ->
            answers.forEach(
                (policyCase, answer) ->
                    assertEquals(answer, rules.determine(policyCase).result())));
  }

  @Provide
  Arbitrary<List<Edit>> edits() {
    return Combinators.combine(
            Arbitraries.of(Kind.class),
            Arbitraries.integers().between(0, 9),
            Arbitraries.integers().between(0, 9_999))
        .as(Edit::new)
        .list()
        .ofMinSize(1)
        .ofMaxSize(3);
  }

  private static Optional<ApmRules> load(Path overlay) {
    try {
      return Optional.of(ApmRules.builder().overlay(overlay).build());
    } catch (PolicyException refused) {
      assertEquals(ProblemCode.POLICY_REFUSED, refused.problem().code());
      return Optional.empty();
    }
  }

  private static Map<String, String> sources(BuiltInPolicy builtIn, Map<String, AreaIndex> areas)
      throws IOException {
    Map<String, String> texts = new HashMap<>();
    for (var rule : areas.get(EDITED).rules()) {
      String file = rule.description().file();
      texts.put(file, builtIn.source(file));
    }
    return texts;
  }

  private static boolean reaches(Map<String, AreaIndex> areas, String from) {
    AreaIndex area = areas.get(from);
    if (area == null || from.equals(EDITED)) {
      return true;
    }
    return areas.values().stream()
        .filter(each -> each.caseTypes().stream().anyMatch(area.askedCases()::contains))
        .anyMatch(each -> reaches(areas, each.name()));
  }

  private enum Kind {
    CHANGE_A_DIGIT,
    TURN_A_COMPARISON,
    DROP_A_LINE,
    DOUBLE_A_LINE,
    DROP_A_FILE,
    LEAVE_AS_IT_IS
  }

  /** One change of one file, at a place that is a number of ten thousandths into it. */
  private record Edit(Kind kind, int file, int place) {

    void apply(Map<String, String> texts) {
      List<String> names = new ArrayList<>(texts.keySet());
      if (names.isEmpty()) {
        return;
      }
      names.sort(null);
      String name = names.get(file % names.size());
      if (kind == Kind.DROP_A_FILE) {
        texts.remove(name);
      } else {
        texts.put(name, edited(texts.getOrDefault(name, "")));
      }
    }

    private String edited(String text) {
      int at = (int) ((long) text.length() * place / 10_000);
      int lineStart = text.lastIndexOf('\n', at) + 1;
      int lineEnd = text.indexOf('\n', at) < 0 ? text.length() : text.indexOf('\n', at) + 1;
      return switch (kind) {
        case CHANGE_A_DIGIT -> text.substring(0, at) + text.substring(at).replaceFirst("\\d", "7");
        case TURN_A_COMPARISON ->
            text.substring(0, at) + text.substring(at).replaceFirst(">=", "<");
        case DROP_A_LINE -> text.substring(0, lineStart) + text.substring(lineEnd);
        case DOUBLE_A_LINE ->
            text.substring(0, lineEnd)
                + text.substring(lineStart, lineEnd)
                + text.substring(lineEnd);
        case DROP_A_FILE, LEAVE_AS_IT_IS -> text;
      };
    }
  }
}
