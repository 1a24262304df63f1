package org.apmrules.engine.attack;

/**
 * An overlay that reaches outside policy.
 *
 * @param name what it tries
 * @param drl the whole file
 * @param construct what the refusal must name
 */
record Attack(String name, String drl, String construct) {

  private static final String HEAD =
      """
      package org.apmrules.engine.toy.fruit
      import org.apmrules.engine.toy.Fruit
      import org.apmrules.engine.toy.RipeFruit
      import org.apmrules.api.Money
      import static org.apmrules.api.Money.usd
      """;

  private static final String RULE =
      """
      rule "An attack"
          @Citation( "none" )
          @Confidence( "REGULATION" )
          @LastVerified( "2026-11-21" )%s
      when
          %s
      then
          %s
      end
      """;

  private static final String MATCH = "Fruit( $name : name, $price : price )";
  private static final String INSERT = "insert( new RipeFruit( $price ) );";

  /** Statements in a consequence. */
  static Attack consequence(String name, String code, String construct) {
    return new Attack(name, HEAD + RULE.formatted("", MATCH, code + " " + INSERT), construct);
  }

  /** An argument of a conclusion. */
  static Attack argument(String name, String argument, String construct) {
    String code = "insert( new RipeFruit( " + argument + " ) );";
    return new Attack(name, HEAD + RULE.formatted("", MATCH, code), construct);
  }

  /** A condition beside one that is sound. */
  static Attack condition(String name, String condition, String construct) {
    return new Attack(
        name, HEAD + RULE.formatted("", MATCH + "\n    " + condition, INSERT), construct);
  }

  /** A declaration above a sound rule. */
  static Attack declaration(String name, String code, String construct) {
    return new Attack(name, HEAD + code + "\n" + RULE.formatted("", MATCH, INSERT), construct);
  }

  /** An attribute or annotation of a sound rule. */
  static Attack metadata(String name, String code, String construct) {
    return new Attack(name, HEAD + RULE.formatted("\n    " + code, MATCH, INSERT), construct);
  }
}
