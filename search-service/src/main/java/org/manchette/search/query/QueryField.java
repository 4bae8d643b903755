package org.manchette.search.query;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Where a query can ask for something: {@code titre:grève}. */
public enum QueryField {
  TITLE(Kind.TEXT, "titre", "title", "headline"),
  STANDFIRST(Kind.TEXT, "chapo", "chapô", "standfirst", "lead", "description"),
  BODY(Kind.TEXT, "texte", "text", "corps", "body"),
  AUTHOR(Kind.TEXT, "auteur", "author", "signature", "byline"),
  QUOTATION(Kind.TEXT, "citation", "quotation", "quote"),
  SOURCE(Kind.VALUE, "source", "journal", "titre-de-presse", "newspaper"),
  SECTION(Kind.VALUE, "section", "rubrique"),
  LANGUAGE(Kind.VALUE, "langue", "language"),
  ADDRESS(Kind.VALUE, "url", "adresse", "address"),
  ID(Kind.VALUE, "id", "identifiant", "identifier"),
  PERSON(Kind.ACTOR, "personne", "person"),
  ORGANISATION(Kind.ACTOR, "organisation", "organization"),
  PLACE(Kind.ACTOR, "lieu", "place"),
  ACTOR(Kind.ACTOR, "acteur", "actor"),
  TOPIC(Kind.NAME, "sujet", "theme", "topic", "subject"),
  SPEAKER(Kind.NAME, "dit-par", "said-by", "speaker"),
  PUBLISHED(Kind.DATE, "date", "publie", "published"),
  MENTIONED(Kind.DATE, "mention", "mentionne", "mentioned", "about");

  /** What stands behind the colon. */
  public enum Kind {
    /** Words of a text. */
    TEXT,
    /** A value as it is stored. */
    VALUE,
    /** The name of someone or something whose mentions are counted. */
    ACTOR,
    /** Another name that stands for an id. */
    NAME,
    /** Days. */
    DATE
  }

  private static final Map<String, QueryField> BY_NAME = new HashMap<>();

  static {
    for (QueryField field : values()) {
      field.names.forEach(name -> BY_NAME.put(plain(name), field));
    }
  }

  private final Kind kind;

  @SuppressWarnings("ImmutableEnumChecker") // List.of is
  private final List<String> names;

  QueryField(Kind kind, String... names) {
    this.kind = kind;
    this.names = List.of(names);
  }

  /** What stands behind the colon. */
  public Kind kind() {
    return kind;
  }

  /** As the field is written in French. */
  public String written() {
    return names.getFirst();
  }

  /** All names of the field, the French one first. */
  public List<String> names() {
    return names;
  }

  /** Whether a name is asked for, which must be looked up. */
  public boolean isName() {
    return kind == Kind.ACTOR || kind == Kind.NAME;
  }

  /** The field of a name in any case, with or without accents. */
  static Optional<QueryField> of(String name) {
    return Optional.ofNullable(BY_NAME.get(plain(name)));
  }

  private static String plain(String name) {
    return Normalizer.normalize(name.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
        .replaceAll("\\p{M}", "");
  }
}
