package org.apmrules.engine.mutation;

import java.util.List;
import org.drools.model.EntryPoint;
import org.drools.model.Global;
import org.drools.model.Model;
import org.drools.model.Query;
import org.drools.model.Rule;
import org.drools.model.TypeMetaData;

/**
 * The rules of an area, one of them changed or dropped. The engine asks a class loader for the
 * rules of an area by the name of a class; this is the class, and its loader knows the rules.
 */
public final class MutantModel implements Model {

  private final Model area;
  private final List<Rule> rules;

  /** Called by the engine. */
  public MutantModel() {
    MutantLoader loader = (MutantLoader) MutantModel.class.getClassLoader();
    area = loader.area();
    rules = loader.rules();
  }

  @Override
  public String getName() {
    return area.getName();
  }

  @Override
  public String getPackageName() {
    return area.getPackageName();
  }

  @Override
  public List<Rule> getRules() {
    return rules;
  }

  @Override
  @SuppressWarnings("rawtypes") // as Drools declares it
  public List<Global> getGlobals() {
    return area.getGlobals();
  }

  @Override
  public List<Query> getQueries() {
    return area.getQueries();
  }

  @Override
  public List<TypeMetaData> getTypeMetaDatas() {
    return area.getTypeMetaDatas();
  }

  @Override
  public List<EntryPoint> getEntryPoints() {
    return area.getEntryPoints();
  }
}
