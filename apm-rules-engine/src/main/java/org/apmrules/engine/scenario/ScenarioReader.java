package org.apmrules.engine.scenario;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apmrules.api.PolicyException;
import org.apmrules.api.Problem;
import org.apmrules.api.ProblemCode;
import org.apmrules.engine.json.Json;
import org.apmrules.engine.json.RecordFormat;
import org.apmrules.engine.json.YamlReader;

/** Reads the scenarios of one YAML file. */
final class ScenarioReader {

  private static final RecordFormat<ScenarioTerms> TERMS = RecordFormat.of(ScenarioTerms.class);
  private static final String GIVEN = "given";
  private static final String EXPECT = "expect";

  private final String file;
  private final Set<String> names = new HashSet<>();

  private ScenarioReader(String file) {
    this.file = file;
  }

  /**
   * Reads the scenarios of a file.
   *
   * @param file the path that problems and scenarios name
   * @throws PolicyException with the first problem, whose field starts with file and line
   */
  static List<Scenario> read(String file, String text) {
    ScenarioReader reader = new ScenarioReader(file);
    try {
      return YamlReader.readList(text).stream().map(reader::scenario).toList();
    } catch (PolicyException refused) {
      Problem problem = refused.problem();
      throw problem.field().filter(field -> field.startsWith(file)).isPresent()
          ? refused
          : new PolicyException(problem.within(file));
    }
  }

  private Scenario scenario(YamlReader.Element element) {
    Scenario.Source source = new Scenario.Source(file, element.line());
    try {
      Json.Mapping scenario = mapping(element.value(), "");
      Json.Mapping given = part(scenario, GIVEN);
      ScenarioTerms terms = TERMS.read(scenario.without(GIVEN, EXPECT));
      if (!names.add(terms.name())) {
        throw refused(ProblemCode.DUPLICATE_FIELD, "name", "The name is given more than once.");
      }
      return new Scenario(
          source,
          terms.name(),
          terms.because(),
          given,
          expected(scenario, terms),
          terms.rules().orElse(List.of()),
          terms.warnings());
    } catch (PolicyException refused) {
      throw new PolicyException(refused.problem().within(source.toString()));
    }
  }

  private static Scenario.Expected expected(Json.Mapping scenario, ScenarioTerms terms) {
    Optional<ExpectedProblem> problem = terms.problem();
    if (problem.isEmpty()) {
      Json.Mapping fields = part(scenario, EXPECT);
      if (fields.fields().isEmpty()) {
        throw refused(ProblemCode.FIELD_MISSING, EXPECT, "At least one field must be expected.");
      }
      return new Scenario.Expected.Result(fields);
    }
    boolean needsResult = terms.rules().isPresent() || terms.warnings().isPresent();
    if (needsResult || scenario.fields().containsKey(EXPECT)) {
      throw refused(
          ProblemCode.CONTRADICTION,
          "problem",
          "A case with a problem has no result, rules or warnings to expect.");
    }
    return new Scenario.Expected.Refused(problem.get());
  }

  private static Json.Mapping part(Json.Mapping scenario, String name) {
    Json part = scenario.fields().get(name);
    if (part == null) {
      throw refused(ProblemCode.FIELD_MISSING, name, "The field is required but was not given.");
    }
    return mapping(part, name);
  }

  private static Json.Mapping mapping(Json value, String path) {
    if (value instanceof Json.Mapping mapping) {
      return mapping;
    }
    throw refused(ProblemCode.WRONG_TYPE, path, "Fields with values are needed.");
  }

  private static PolicyException refused(ProblemCode code, String field, String message) {
    return new PolicyException(Problem.ofField(code, field, message));
  }
}
