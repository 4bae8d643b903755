package org.manchette.search.feed;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;

/** Writes feeds as Atom (RFC 4287). */
public final class Atom {

  /** The media type, with the charset that it is written in. */
  public static final String MEDIA_TYPE = "application/atom+xml;charset=UTF-8";

  private static final String NAMESPACE = "http://www.w3.org/2005/Atom";
  private static final String NAME = "Manchette";

  private final XMLStreamWriter xml;

  private Atom(XMLStreamWriter xml) {
    this.xml = xml;
  }

  /** A feed as XML. */
  public static byte[] write(Feed feed) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      XMLStreamWriter xml =
          XMLOutputFactory.newDefaultFactory()
              .createXMLStreamWriter(out, StandardCharsets.UTF_8.name());
      new Atom(xml).feed(feed);
      xml.close();
    } catch (XMLStreamException e) {
      throw new IllegalStateException("a feed in memory can be written", e);
    }
    return out.toByteArray();
  }

  private void feed(Feed feed) throws XMLStreamException {
    xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
    xml.writeStartElement("feed");
    xml.writeDefaultNamespace(NAMESPACE);
    element("id", feed.id());
    element("title", feed.title());
    element("updated", feed.updated().toString());
    author(NAME);
    element("generator", NAME);
    link("self", "application/atom+xml", feed.self());
    link("alternate", "text/html", feed.page());
    for (Feed.Entry entry : feed.entries()) {
      entry(entry);
    }
    xml.writeEndElement();
    xml.writeEndDocument();
  }

  private void entry(Feed.Entry entry) throws XMLStreamException {
    xml.writeStartElement("entry");
    if (entry.language() != null) {
      xml.writeAttribute("xml:lang", allowed(entry.language()));
    }
    element("id", entry.id());
    element("title", entry.title());
    instant("published", entry.published());
    instant("updated", entry.updated());
    for (String author : entry.authors()) {
      author(author);
    }
    link("alternate", "text/html", entry.page());
    if (entry.origin() != null) {
      link("via", null, entry.origin());
    }
    for (Feed.Category category : entry.categories()) {
      xml.writeEmptyElement("category");
      xml.writeAttribute("term", allowed(category.term()));
      xml.writeAttribute("label", allowed(category.label()));
    }
    if (!entry.summary().isEmpty()) {
      element("summary", entry.summary());
    }
    xml.writeEndElement();
  }

  private void author(String name) throws XMLStreamException {
    xml.writeStartElement("author");
    element("name", name);
    xml.writeEndElement();
  }

  private void instant(String name, @Nullable Instant instant) throws XMLStreamException {
    if (instant != null) {
      element(name, instant.toString());
    }
  }

  private void link(String relation, @Nullable String type, String address)
      throws XMLStreamException {
    xml.writeEmptyElement("link");
    xml.writeAttribute("rel", relation);
    if (type != null) {
      xml.writeAttribute("type", type);
    }
    xml.writeAttribute("href", allowed(address));
  }

  private void element(String name, String text) throws XMLStreamException {
    xml.writeStartElement(name);
    xml.writeCharacters(allowed(text));
    xml.writeEndElement();
  }

  /** A text without what XML 1.0 has no way to write, however it is escaped. */
  private static String allowed(String text) {
    return text.codePoints()
        .filter(Atom::isAllowed)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  private static boolean isAllowed(int c) {
    return c == '\t'
        || c == '\n'
        || c == '\r'
        || (c >= 0x20 && c <= 0xD7FF)
        || (c >= 0xE000 && c <= 0xFFFD)
        || c >= 0x10000;
  }
}
