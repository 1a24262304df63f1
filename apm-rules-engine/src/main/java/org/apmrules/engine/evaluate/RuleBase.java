package org.apmrules.engine.evaluate;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.drools.model.EntryPoint;
import org.drools.model.Global;
import org.drools.model.Model;
import org.drools.model.Query;
import org.drools.model.Rule;
import org.drools.model.TypeMetaData;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieBase;
import org.kie.api.conf.KieBaseMutabilityOption;

/** Links generated rules to a knowledge base. Rests on internal types of Drools. */
final class RuleBase {

  private RuleBase() {}

  /**
   * Instantiates the generated class of an area's rules.
   *
   * @throws ReflectiveOperationException if the class is not there or is no model
   */
  static Model model(String modelClass, ClassLoader classLoader)
      throws ReflectiveOperationException {
    return (Model) classLoader.loadClass(modelClass).getConstructor().newInstance();
  }

  /** Returns a knowledge base, never changed again, of those rules whose names are chosen. */
  static KieBase link(Model model, Predicate<String> chosen) {
    return KieBaseBuilder.createKieBaseFromModel(
        new Part(model, chosen), KieBaseMutabilityOption.DISABLED);
  }

  /** A part of a model: some of its rules, all of its types. */
  private record Part(Model whole, Predicate<String> chosen) implements Model {

    @Override
    public String getName() {
      return whole.getName();
    }

    @Override
    public String getPackageName() {
      return whole.getPackageName();
    }

    @Override
    public List<Rule> getRules() {
      return whole.getRules().stream()
          .filter(rule -> chosen.test(rule.getName()))
          .collect(Collectors.toList());
    }

    @Override
    @SuppressWarnings("rawtypes") // as Drools declares it
    public List<Global> getGlobals() {
      return whole.getGlobals();
    }

    @Override
    public List<Query> getQueries() {
      return whole.getQueries();
    }

    @Override
    public List<TypeMetaData> getTypeMetaDatas() {
      return whole.getTypeMetaDatas();
    }

    @Override
    public List<EntryPoint> getEntryPoints() {
      return whole.getEntryPoints();
    }
  }
}
