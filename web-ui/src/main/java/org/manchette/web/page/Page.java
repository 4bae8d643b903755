package org.manchette.web.page;

import io.quarkus.qute.TemplateInstance;
import java.util.Locale;

/**
 * The frame of every page.
 *
 * @param locale language of the reader
 * @param assets style and script
 * @param address of this page
 * @param density of lists, {@code comfortable} or {@code compact}
 * @param keys whether single keys do something, {@code on} or {@code off}
 */
public record Page(Locale locale, Assets assets, Address address, String density, String keys) {

  /** Days and numbers in this language. */
  public Format format() {
    return new Format(locale);
  }

  /** ISO 639-1 code of the page. */
  public String language() {
    return locale.getLanguage();
  }

  /** The same frame around another address. */
  public Page at(Address other) {
    return new Page(locale, assets, other, density, keys);
  }

  /** The words in the search field. */
  public String query() {
    String query = at("/") ? address.first("q") : null;
    return query == null ? "" : query;
  }

  /** Whether this is the page of a path. */
  public boolean at(String path) {
    return address.path().equals(path);
  }

  /** The search for some words. */
  public Address searchFor(String words) {
    return Address.search().with("q", words);
  }

  /** ISO 639-1 code of the language that a reader can switch to. */
  public String otherLanguageCode() {
    return Choice.LANGUAGE.other(language());
  }

  /** This page in that language. */
  public Address otherLanguage() {
    return address.with(Choice.LANGUAGE.parameter(), otherLanguageCode());
  }

  /** How close lists can be set instead. */
  public String otherDensity() {
    return Choice.DENSITY.other(density);
  }

  /** This page with its lists set like that. */
  public Address inOtherDensity() {
    return address.with(Choice.DENSITY.parameter(), otherDensity());
  }

  /** Whether single keys do something. */
  public boolean keysOn() {
    return keys.equals(Choice.KEYS.usual());
  }

  /** This page with single keys switched off, or on. */
  public Address withOtherKeys() {
    return address.with(Choice.KEYS.parameter(), Choice.KEYS.other(keys));
  }

  /** Gives a template this language. */
  public TemplateInstance in(TemplateInstance template) {
    return template.setLocale(locale);
  }
}
