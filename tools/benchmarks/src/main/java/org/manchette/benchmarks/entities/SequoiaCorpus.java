package org.manchette.benchmarks.entities;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.manchette.text.ActorKind;
import org.manchette.text.ArticleText;
import org.manchette.text.TextField;

/**
 * Deep-Sequoia with the named entities of PARSEME-FR, CoNLL-U Plus. Sentences of one source (the
 * identifier without its number) are one article, a sentence a line, as their texts stand there.
 * Names inside others count, those inside works and events too. Of a name with two meanings the
 * first counts (France for its government is a place, as our guidelines have it), unless a person
 * gave the name to a firm.
 */
final class SequoiaCorpus {

  private static final int FORM = 1;
  private static final int ENTITIES = 10;

  /** First and last character of a name in its sentence, and what is said of it. */
  private record Named(int start, int end, String label) {}

  private SequoiaCorpus() {}

  static List<CorpusArticle> read(Path file) throws IOException {
    Map<String, StringBuilder> texts = new LinkedHashMap<>();
    Map<String, List<Span>> spans = new LinkedHashMap<>();
    String source = "";
    String text = "";
    List<String[]> rows = new ArrayList<>();
    List<String> lines = new ArrayList<>(Files.readAllLines(file));
    lines.add("");
    for (String line : lines) {
      if (line.startsWith("# sent_id = ")) {
        source = line.substring("# sent_id = ".length()).replaceFirst("_\\d+$", "");
      } else if (line.startsWith("# text = ")) {
        text = line.substring("# text = ".length());
      } else if (line.isEmpty()) {
        StringBuilder article = texts.computeIfAbsent(source, s -> new StringBuilder());
        List<Span> found = spans.computeIfAbsent(source, s -> new ArrayList<>());
        int offset = article.length();
        sentence(text, rows)
            .forEach(s ->
                found.add(
                    new Span(TextField.TEXT, offset + s.start(), offset + s.end(), s.kind())));
        article.append(text).append('\n');
        rows.clear();
        text = "";
      } else if (!line.startsWith("#")) {
        rows.add(line.split("\t", -1));
      }
    }
    return texts.entrySet().stream()
        .filter(e -> !e.getValue().toString().isBlank())
        .map(e ->
            CorpusArticle.of(
                new ArticleText(e.getKey(), null, null, e.getValue().toString(), null),
                spans.getOrDefault(e.getKey(), List.of())))
        .toList();
  }

  /** The names of a sentence, counted from its beginning. */
  private static Iterable<Span> sentence(String text, List<String[]> rows) {
    Map<String, Named> byNumber = new LinkedHashMap<>();
    int cursor = 0;
    int contracted = 0;
    int start = 0;
    int contractedEnd = 0;
    for (String[] row : rows) {
      if (row[0].contains("-")) {
        // « 3-4 du » stands in the text; its parts 3 « de » and 4 « le » do not.
        start = find(text, row[FORM], cursor);
        contractedEnd = start + row[FORM].length();
        cursor = contractedEnd;
        contracted = Integer.parseInt(row[0].substring(row[0].indexOf('-') + 1));
        continue;
      }
      boolean part = Integer.parseInt(row[0]) <= contracted;
      if (!part) {
        start = find(text, row[FORM], cursor);
        cursor = start + row[FORM].length();
      }
      int end = part ? contractedEnd : cursor;
      for (String entry : row[ENTITIES].split(";", -1)) {
        String number = entry.replaceFirst(":.*", "");
        Named begun = byNumber.get(number);
        if (begun != null) {
          byNumber.put(number, new Named(begun.start(), end, begun.label()));
        } else if (entry.contains(":") && entry.contains("NE-")) {
          // Of « du Monde » the name « le Monde » is annotated: its article has no place.
          int from = part ? find(text, "", Math.min(end + 1, text.length())) : start;
          byNumber.put(number, new Named(from, end, entry));
        }
      }
    }
    return kinds(byNumber.values());
  }

  private static int find(String text, String form, int from) {
    int at = text.indexOf(form, from);
    if (at < 0) {
      throw new IllegalStateException("« " + form + " » is not in « " + text + " »");
    }
    return at;
  }

  private static Iterable<Span> kinds(Iterable<Named> names) {
    Map<List<Integer>, Span> finals = new LinkedHashMap<>();
    Map<List<Integer>, Span> firsts = new LinkedHashMap<>();
    for (Named name : names) {
      ActorKind kind = kind(name.label());
      if (kind == null || name.start() >= name.end()) {
        continue;
      }
      Span span = new Span(TextField.TEXT, name.start(), name.end(), kind);
      boolean first = name.label().contains(".prim");
      (first ? firsts : finals).put(List.of(name.start(), name.end()), span);
    }
    firsts.forEach((place, span) -> {
      if (span.kind() != ActorKind.PERSON || !finals.containsKey(place)) {
        finals.put(place, span);
      }
    });
    return new LinkedHashSet<>(finals.values());
  }

  private static @Nullable ActorKind kind(String label) {
    if (label.contains("NE-PERS")) {
      return ActorKind.PERSON;
    }
    if (label.contains("NE-ORG")) {
      return ActorKind.ORGANISATION;
    }
    return label.contains("NE-LOC") ? ActorKind.PLACE : null;
  }
}
