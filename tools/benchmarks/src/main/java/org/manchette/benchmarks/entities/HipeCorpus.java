package org.manchette.benchmarks.entities;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.manchette.text.ActorKind;
import org.manchette.text.ArticleText;
import org.manchette.text.TextField;

/**
 * Newspapers in the format of HIPE 2022: HIPE 2020 itself, an article a document, and NewsEye, a
 * page a document. Literal meanings and names inside names count; products and times do not. Where
 * the parts of a person are marked (HIPE), the name is the part so called; otherwise titles and
 * functions go by {@link Trimming}.
 */
final class HipeCorpus {

  /** The name is but these characters of its token. */
  private static final Pattern PARTIAL = Pattern.compile("Partial-(\\d+):(\\d+)");

  /** The columns that are read. */
  private record Token(
      String form, String coarse, String part, String nested, String link, String misc) {

    static Token of(String line) {
      String[] columns = line.split("\t", -1);
      return new Token(columns[0], columns[1], columns[5], columns[6], columns[7], columns[9]);
    }

    boolean isGlued() {
      return misc.contains("NoSpaceAfter");
    }

    boolean isBroken() {
      return form.endsWith("¬");
    }
  }

  /** A run of tokens. */
  private record Run(int first, int last, ActorKind kind) {}

  private interface Tag {
    String of(Token token);
  }

  private final String id;
  private final @Nullable LocalDate day;
  private final List<Token> tokens;
  private final boolean pages;
  private final TokenText text = new TokenText();

  private HipeCorpus(String id, @Nullable LocalDate day, List<Token> tokens, boolean pages) {
    this.id = id;
    this.day = day;
    this.tokens = List.copyOf(tokens);
    this.pages = pages;
  }

  static List<CorpusArticle> read(Path file) throws IOException {
    return read(file, false);
  }

  /** NewsEye: lines end without a sign, and names begin anew on the next one. */
  static List<CorpusArticle> readPages(Path file) throws IOException {
    return read(file, true);
  }

  private static List<CorpusArticle> read(Path file, boolean pages) throws IOException {
    List<CorpusArticle> articles = new ArrayList<>();
    List<Token> tokens = new ArrayList<>();
    String id = "";
    LocalDate day = null;
    for (String line : Files.readAllLines(file)) {
      if (line.startsWith("# hipe2022:document_id = ")) {
        if (!tokens.isEmpty()) {
          articles.add(new HipeCorpus(id, day, tokens, pages).article());
          tokens.clear();
        }
        id = line.substring(line.indexOf('=') + 2);
      } else if (line.startsWith("# hipe2022:date = ")) {
        String value = line.substring(line.indexOf('=') + 2);
        day = value.equals("NA") ? null : LocalDate.parse(value);
      } else if (!line.isBlank() && !line.startsWith("# ") && !line.startsWith("TOKEN\t")) {
        tokens.add(Token.of(line));
      }
    }
    articles.add(new HipeCorpus(id, day, tokens, pages).article());
    return articles;
  }

  private CorpusArticle article() {
    for (int i = 0; i < tokens.size(); i++) {
      if (i > 0 && tokens.get(i - 1).isBroken()) {
        text.dropLast();
      }
      text.add(tokens.get(i).form(), i > 0 && isSpaced(tokens.get(i - 1), tokens.get(i)));
    }
    ArticleText article = new ArticleText(id, null, null, text.toString(), day);
    Set<Span> annotated = new LinkedHashSet<>();
    Set<Span> names = new LinkedHashSet<>();
    for (Run run : runs(Token::coarse)) {
      Span span = span(run);
      annotated.add(span);
      Run name = name(run);
      names.addAll(Trimming.all(article, List.of(name == null ? span : span(name))));
    }
    for (Run run : runs(Token::nested)) {
      annotated.add(span(run));
      names.addAll(Trimming.all(article, List.of(span(run))));
    }
    return new CorpusArticle(article, List.copyOf(annotated), List.copyOf(names));
  }

  private boolean isSpaced(Token before, Token token) {
    if (before.isBroken()) {
      return false;
    }
    if (!before.isGlued()) {
      return true;
    }
    // The end of a line of a page is marked as if the next word followed at once.
    char last = before.form().charAt(before.form().length() - 1);
    boolean word = token.form().length() > 1 && Character.isLetter(token.form().charAt(0));
    return pages
        && (Character.isLetterOrDigit(last)
            ? Character.isLetterOrDigit(token.form().charAt(0))
            : ".,;:)".indexOf(last) >= 0 && word);
  }

  private List<Run> runs(Tag tag) {
    List<Run> runs = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      String value = tag.of(tokens.get(i));
      ActorKind kind = kind(value);
      if (kind == null) {
        continue;
      }
      Run last = runs.isEmpty() ? null : runs.getLast();
      boolean follows = last != null && last.last() == i - 1 && last.kind() == kind;
      if (last != null && follows && (value.startsWith("I-") || goesOn(i))) {
        runs.set(runs.size() - 1, new Run(last.first(), i, kind));
      } else if (value.startsWith("B-")) {
        runs.add(new Run(i, i, kind));
      }
    }
    return runs;
  }

  /** True if a name that begins here is the rest of one that the end of the line cut. */
  private boolean goesOn(int token) {
    Token before = tokens.get(token - 1);
    boolean same = before.link().equals(tokens.get(token).link());
    return pages && (before.isBroken() || (before.isGlued() && same));
  }

  /** The part that is marked as the name; null if none is. */
  private @Nullable Run name(Run person) {
    int first = -1;
    int last = -1;
    for (int i = person.first(); i <= person.last(); i++) {
      if (tokens.get(i).part().endsWith("comp.name")) {
        first = first < 0 ? i : first;
        last = i;
      }
    }
    return first < 0 ? null : new Run(first, last, person.kind());
  }

  private Span span(Run run) {
    int start = text.start(run.first());
    int end = text.end(run.last());
    Matcher partial = PARTIAL.matcher(tokens.get(run.last()).misc());
    if (partial.find()) {
      end = text.start(run.last()) + Integer.parseInt(partial.group(2));
      start += run.first() == run.last() ? Integer.parseInt(partial.group(1)) : 0;
    }
    return new Span(TextField.TEXT, start, end, run.kind());
  }

  private static @Nullable ActorKind kind(String tag) {
    String kind = tag.length() < 3 ? "" : tag.substring(2).toLowerCase(Locale.ROOT);
    if (kind.startsWith("pers") || kind.equals("per")) {
      return ActorKind.PERSON;
    }
    if (kind.startsWith("org")) {
      return ActorKind.ORGANISATION;
    }
    return kind.startsWith("loc") ? ActorKind.PLACE : null;
  }
}
