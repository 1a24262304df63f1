package org.apmrules.cli;

import java.io.StringWriter;
import java.util.List;
import java.util.Locale;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.apmrules.cli.Tried.Timed;

/** Writes outcomes of scenarios as JUnit XML, which build servers show. */
final class JUnitXml {

  private static final long MICROS_PER_SECOND = 1_000_000;

  private final XMLStreamWriter xml;

  private JUnitXml(XMLStreamWriter xml) {
    this.xml = xml;
  }

  static String of(Tried tried) {
    StringWriter text = new StringWriter();
    try {
      XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(text);
      xml.writeStartDocument("UTF-8", "1.0");
      xml.writeStartElement("testsuites");
      JUnitXml report = new JUnitXml(xml);
      report.writeSuite("overlay", tried.own());
      report.writeSuite("built-in", tried.builtIn());
      xml.writeEndDocument();
      xml.close();
    } catch (XMLStreamException neverOfAString) {
      throw new IllegalStateException(neverOfAString);
    }
    return text.toString();
  }

  private void writeSuite(String name, List<Timed> outcomes) throws XMLStreamException {
    long failures = outcomes.stream().filter(each -> !each.outcome().passed()).count();
    xml.writeStartElement("testsuite");
    xml.writeAttribute("name", name);
    xml.writeAttribute("tests", Integer.toString(outcomes.size()));
    xml.writeAttribute("failures", Long.toString(failures));
    xml.writeAttribute("time", seconds(outcomes.stream().mapToLong(Timed::micros).sum()));
    for (Timed each : outcomes) {
      writeCase(each);
    }
    xml.writeEndElement();
  }

  private void writeCase(Timed timed) throws XMLStreamException {
    xml.writeStartElement("testcase");
    xml.writeAttribute("classname", timed.outcome().scenario().source().file());
    xml.writeAttribute("name", timed.outcome().scenario().name());
    xml.writeAttribute("time", seconds(timed.micros()));
    if (!timed.outcome().passed()) {
      xml.writeStartElement("failure");
      xml.writeAttribute("message", timed.outcome().failures().get(0));
      xml.writeCharacters(timed.outcome().toText());
      xml.writeEndElement();
    }
    xml.writeEndElement();
  }

  private static String seconds(long micros) {
    return String.format(
        Locale.ROOT, "%d.%06d", micros / MICROS_PER_SECOND, micros % MICROS_PER_SECOND);
  }
}
