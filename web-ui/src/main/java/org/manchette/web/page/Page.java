package org.manchette.web.page;

import io.quarkus.qute.TemplateInstance;
import java.util.Locale;

/**
 * The frame of every page.
 *
 * @param locale language of the reader
 * @param assets style and script
 * @param address of this page
 */
public record Page(Locale locale, Assets assets, Address address) {

  /** Days and numbers in this language. */
  public Format format() {
    return new Format(locale);
  }

  /** ISO 639-1 code of the page. */
  public String language() {
    return locale.getLanguage();
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
    return language().equals("fr") ? "en" : "fr";
  }

  /** This page in that language. */
  public Address otherLanguage() {
    return address.with(Visit.LANGUAGE, otherLanguageCode());
  }

  /** Gives a template this language. */
  public TemplateInstance in(TemplateInstance template) {
    return template.setLocale(locale);
  }
}
