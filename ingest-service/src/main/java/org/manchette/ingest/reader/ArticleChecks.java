package org.manchette.ingest.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.manchette.ingest.ProblemType;
import org.manchette.ingest.RefusedException;

/** Refuses what is too long for the index or no URL, naming the field. */
public final class ArticleChecks {

  private final ReaderLimits limits;

  /** Checks by these limits. */
  public ArticleChecks(ReaderLimits limits) {
    this.limits = limits;
  }

  /**
   * An absolute http or https URL without white space around it; null for a blank one.
   *
   * @throws RefusedException if it is none or too long
   */
  public @Nullable String url(String field, @Nullable String url) {
    if (url == null || url.isBlank()) {
      return null;
    }
    String stripped = url.strip();
    if (stripped.length() > limits.urlLength()) {
      throw tooLong(field, stripped.length(), limits.urlLength());
    }
    if (!ArticleUrl.isValid(stripped) || hasLoneSurrogate(stripped)) {
      throw new RefusedException(
          ProblemType.INVALID_FIELD,
          field,
          "'%s' is no absolute http or https URL".formatted(JsonObjects.excerpt(stripped)));
    }
    return stripped;
  }

  /**
   * A name on one line; null for a blank one.
   *
   * @throws RefusedException if it is too long
   */
  public @Nullable String name(String field, @Nullable String name, Set<String> warnings) {
    String line = Repair.line(name, warnings);
    if (line != null && line.length() > limits.nameLength()) {
      throw tooLong(field, line.length(), limits.nameLength());
    }
    return line;
  }

  /**
   * Names of authors, each once, none blank.
   *
   * @throws RefusedException if there are too many or one is too long
   */
  List<String> authors(List<String> names, Set<String> warnings) {
    if (names.size() > limits.authors()) {
      throw new RefusedException(
          ProblemType.INVALID_FIELD,
          "author",
          "%d authors, at most %d are taken".formatted(names.size(), limits.authors()));
    }
    List<String> authors = new ArrayList<>();
    for (String name : names) {
      String author = name("author", name, warnings);
      if (author != null && !authors.contains(author)) {
        authors.add(author);
      }
    }
    return authors;
  }

  /** Keywords in a list or parted by commas; those too many or too long bear no meaning. */
  List<String> keywords(List<String> values, Set<String> warnings) {
    List<String> keywords = new ArrayList<>();
    for (String value : values) {
      for (String each : value.split("[,;]", -1)) {
        String keyword = Repair.line(each, warnings);
        if (keyword != null && fits(keyword) && keywords.size() < limits.authors()) {
          keywords.add(keyword);
        }
      }
    }
    return keywords;
  }

  /** Whether a name is short enough. */
  boolean fits(String name) {
    return name.length() <= limits.nameLength();
  }

  /** How many authors are taken. */
  int authorLimit() {
    return limits.authors();
  }

  private static boolean hasLoneSurrogate(String text) {
    return text.codePoints().anyMatch(c -> c >= 0xD800 && c <= 0xDFFF);
  }

  private static RefusedException tooLong(String field, int length, int limit) {
    return new RefusedException(
        ProblemType.INVALID_FIELD,
        field,
        "%d characters, at most %d are taken".formatted(length, limit));
  }
}
