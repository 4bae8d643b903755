package org.manchette.benchmarks.entities;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.manchette.text.ActorKind;
import org.manchette.text.ArticleText;

/**
 * BnF newspapers of Europeana, a token and its tag a line. Neither sentences nor articles nor
 * spaces are marked: adjacent tokens of one kind are one name, spaces stand as in print, and an
 * article ends at the first full stop behind {@value #TOKENS} tokens.
 */
final class EuropeanaCorpus {

  private static final int TOKENS = 1_000;

  private EuropeanaCorpus() {}

  static List<CorpusArticle> read(Path file) throws IOException {
    List<CorpusArticle> articles = new ArrayList<>();
    List<String[]> rows = new ArrayList<>();
    for (String line : Files.readAllLines(file)) {
      String[] row = line.strip().split("\\s+", -1);
      rows.add(row);
      if (rows.size() >= TOKENS && row[0].equals(".")) {
        articles.add(article(articles.size(), rows));
        rows.clear();
      }
    }
    if (!rows.isEmpty()) {
      articles.add(article(articles.size(), rows));
    }
    return articles;
  }

  private static CorpusArticle article(int number, List<String[]> rows) {
    TokenText text = new TokenText();
    List<Span> spans = new ArrayList<>();
    String before = "";
    ActorKind open = null;
    int first = 0;
    for (int i = 0; i < rows.size(); i++) {
      String token = rows.get(i)[0];
      ActorKind kind = kind(rows.get(i)[1]);
      if (kind != open && open != null) {
        spans.add(text.span(first, i - 1, open));
      }
      first = kind == open ? first : i;
      open = kind;
      text.add(token, isSpaced(before, token));
      before = token;
    }
    if (open != null) {
      spans.add(text.span(first, rows.size() - 1, open));
    }
    String id = "europeana-" + number;
    return CorpusArticle.of(
        new ArticleText(id, null, null, text.toString(), (LocalDate) null), spans);
  }

  /** French print: none before « , . ) ] », none behind « ( [ » and apostrophes. */
  private static boolean isSpaced(String before, String token) {
    boolean closes = token.length() == 1 && ",.)]}'".contains(token);
    boolean opened =
        before.equals("(")
            || before.equals("[")
            || before.equals("{")
            || before.endsWith("'")
            || before.endsWith("’");
    return !closes && !opened;
  }

  private static @Nullable ActorKind kind(String tag) {
    return switch (tag) {
      case "I-PER", "B-PER" -> ActorKind.PERSON;
      case "I-ORG", "B-ORG" -> ActorKind.ORGANISATION;
      case "I-LOC", "B-LOC" -> ActorKind.PLACE;
      default -> null;
    };
  }
}
