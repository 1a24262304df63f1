package org.apmrules.engine.json;

/** A record that is one value, so that it is compared as a whole: 1/2 equals 50/100. */
record WholeShape(RecordShape parts) implements Shape {

  @Override
  public Object read(String path, Json given) {
    return parts.read(path, given);
  }

  @Override
  public Json write(Object value) {
    return parts.write(value);
  }

  @Override
  public Json.Mapping schema() {
    return parts.schema();
  }

  @Override
  public String needed() {
    return parts.needed();
  }
}
