package org.manchette.search.article;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.manchette.search.api.SearchResponse;
import org.manchette.search.query.ParsedQuery.Note;
import org.manchette.search.query.QueryNode;

/** Says in words why something matches and what was understood: French, or English if asked. */
public enum Wording {
  FRENCH,
  ENGLISH;

  /** The first of the languages of {@code Accept-Language} that there is. */
  public static Wording of(List<Locale> accepted) {
    for (Locale locale : accepted) {
      if (locale.getLanguage().equals("fr")) {
        return FRENCH;
      }
      if (locale.getLanguage().equals("en")) {
        return ENGLISH;
      }
    }
    return FRENCH;
  }

  private String in(String french, String english) {
    return this == FRENCH ? french : english;
  }

  /**
   * Why an article matches a part of a query.
   *
   * @param others the synonyms that match
   */
  String reason(
      QueryNode leaf,
      MatchReasons.Form form,
      List<String> others,
      List<String> fields,
      Map<String, List<String>> names) {
    String part = in("« %s »", "“%s”").formatted(bare(leaf));
    String how =
        switch (form) {
          case EXACT -> in("tel quel", "as written");
          case INFLECTION -> in("sous une autre forme", "in another form");
          case SYNONYM ->
              in("comme « %s »", "as “%s”").formatted(String.join(in(" », « ", "”, “"), others));
          case BEGINNING -> in("au début d’un mot", "at the beginning of a word");
          case PHRASE -> in("mot pour mot", "word for word");
          case NEAR -> in("à la distance demandée", "as near as asked");
          case COUNT -> in("autant de fois que demandé", "as often as asked");
          case SENTENCE -> in("dans une même phrase", "in one sentence");
          case DAY -> in("un jour de cette période", "a day of this period");
          case NAME -> in("nommé : ", "named: ") + called(leaf, names);
          case ALIAS -> in("autre nom de ", "another name of ") + called(leaf, names);
        };
    String where = fields.stream().map(this::field).collect(Collectors.joining(", "));
    return part + in(" : ", ": ") + how + (where.isEmpty() ? "" : " (" + where + ")");
  }

  private static String bare(QueryNode leaf) {
    return switch (leaf) {
      case QueryNode.In in -> bare(in.node());
      case QueryNode.Phrase phrase -> phrase.text();
      case QueryNode.Exact word -> word.text();
      case QueryNode.Named named -> named.text();
      default -> leaf.written();
    };
  }

  private static String called(QueryNode leaf, Map<String, List<String>> names) {
    return leaf instanceof QueryNode.Named named
        ? named.values().stream()
            .map(id -> names.getOrDefault(id, List.of(named.text())))
            .filter(all -> !all.isEmpty())
            .map(List::getFirst)
            .distinct()
            .limit(3)
            .collect(Collectors.joining(", "))
        : "";
  }

  private String field(String code) {
    return switch (code) {
      case "title" -> in("titre", "title");
      case "standfirst" -> in("chapô", "standfirst");
      case "text" -> in("texte", "text");
      case "author" -> in("signature", "byline");
      default -> in("citation", "quotation");
    };
  }

  /** What was understood otherwise than written. */
  public List<SearchResponse.Note> notes(UnderstoodQuery query) {
    return query.notes().stream()
        .map(note ->
            new SearchResponse.Note(note.repair().code(), note.part(), query.written(), note(note)))
        .toList();
  }

  /** What was understood otherwise than written. */
  public String note(Note note) {
    String part = note.part();
    return switch (note.repair()) {
      case CONTROL_CHARACTERS ->
          in("Des caractères illisibles ont été ignorés.", "Unreadable characters were ignored.");
      case UNBALANCED_QUOTE ->
          in(
              "Un guillemet n’a pas son pendant : il a été ignoré.",
              "A quotation mark has no partner: it was ignored.");
      case UNBALANCED_PARENTHESIS ->
          in(
              "Une parenthèse n’a pas son pendant : elle a été ignorée.",
              "A parenthesis has no partner: it was ignored.");
      case DEEP_PARENTHESIS ->
          in(
              "Trop de parenthèses les unes dans les autres : les plus profondes ont été ignorées.",
              "Too many parentheses inside each other: the deepest were ignored.");
      case DANGLING_OPERATOR ->
          in("« %s » n’a rien à relier : ignoré.", "“%s” has nothing to work on: it was ignored.")
              .formatted(part);
      case MIXED_OPERATORS ->
          in(
              "ET et OU sans parenthèses : OU a été lu d’abord.",
              "AND and OR without parentheses: OR was read first.");
      case OPERATORS_AS_WORDS ->
          in(
                  "« %s » a été lu comme un mot de ce titre en capitales.",
                  "“%s” was read as a word of this title in capitals.")
              .formatted(part);
      case OPERATOR_IN_NAME ->
          in(
              "C’est un nom que l’archive connaît : il a été cherché mot pour mot.",
              "The archive knows this name: it was searched word for word.");
      case UNKNOWN_FIELD ->
          in(
                  "« %s: » n’est pas un champ : lu comme un mot.",
                  "“%s:” is no field: it was read as a word.")
              .formatted(part);
      case EMPTY_FIELD ->
          in("Rien ne suit « %s: » : ignoré.", "Nothing follows “%s:”: it was ignored.")
              .formatted(part);
      case SPACED_FIELD ->
          in(
                  "« %s » a été lu comme un champ, malgré l’espace.",
                  "“%s” was read as a field in spite of the space.")
              .formatted(part);
      case UNKNOWN_DATE ->
          in(
                  "« %s » n’est pas une date lisible ici : cherché comme des mots. Écrire 2020, 2020-08,"
                      + " 2020-08-03, août 2020 ou 2020-08-01..2020-09-15.",
                  "“%s” is no date that can be read here: searched as words. Write 2020, 2020-08,"
                      + " 2020-08-03, August 2020 or 2020-08-01..2020-09-15.")
              .formatted(part);
      case EXCHANGED_DATES ->
          in("Les deux dates de « %s » ont été échangées.", "The two dates of “%s” were exchanged.")
              .formatted(part);
      case DAY_IN_FIGURES ->
          in(
                  "« %s » a été cherché aussi comme un jour dont parlent les articles.",
                  "“%s” was also looked for as a day that articles talk about.")
              .formatted(part);
      case ADDRESS ->
          in(
              "Une adresse : l’article publié là, ou son texte.",
              "An address: the article published there, or as text.");
      case STAR_INSIDE ->
          in(
                  "L’astérisque ne vaut qu’en fin de mot : « %s » a été lu jusque-là.",
                  "A star works only at the end of a word: “%s” was read up to it.")
              .formatted(part);
      case SHORT_PREFIX ->
          in(
                  "Trop peu de lettres avant l’astérisque de « %s » : ignoré.",
                  "Too few letters before the star of “%s”: it was ignored.")
              .formatted(part);
      case SIGNS_IGNORED ->
          in("Les signes de « %s » ont été ignorés.", "The signs of “%s” were ignored.")
              .formatted(part);
      case NOT_COUNTABLE ->
          in(
                  "« %s » ne peut être compté ou rapproché : cherché ailleurs dans l’article.",
                  "“%s” cannot be counted or looked for nearby: searched in the whole article.")
              .formatted(part);
      case EXCLUSION_IGNORED ->
          in(
                  "L’exclusion « %s » dans une phrase a été ignorée.",
                  "The exclusion “%s” inside a sentence was ignored.")
              .formatted(part);
      case ANY_FORM_IN_SENTENCE ->
          in(
                  "Dans une phrase ou à proximité, « %s » est cherché comme un mot entier, à toutes ses"
                      + " formes.",
                  "In a sentence or nearby, “%s” is searched as a whole word in any form.")
              .formatted(part);
      case FIELD_IGNORED ->
          in(
                  "Le champ « %s » ne vaut pas ici : ignoré.",
                  "The field “%s” does not work here: ignored.")
              .formatted(part);
      case UNKNOWN_NAME ->
          in(
                  "L’archive ne connaît pas « %s » : cherché comme des mots.",
                  "The archive does not know “%s”: searched as words.")
              .formatted(part);
      case SEVERAL_NAMES ->
          in("Aucun nom n’est exactement celui-là : %s.", "No name is exactly this: %s.")
              .formatted(part);
      case NO_WORDS ->
          in(
              "Il ne reste aucun mot à chercher : voici toute l’archive.",
              "No word is left to search: here is the whole archive.");
    };
  }
}
