package org.manchette.search.export;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * BibTeX in UTF-8. Keys are made of the ids, titles and names stand in braces, so that no style
 * changes their capitals or parts them.
 */
final class BibtexWriter<R> implements RecordWriter<R> {

  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

  private final Appendable out;
  private final Function<R, Reference> reference;

  BibtexWriter(Appendable out, Function<R, Reference> reference) {
    this.out = out;
    this.reference = reference;
  }

  @Override
  public void head(ExportHead head) throws IOException {
    for (String line : OneLine.lines(head)) {
      // BibTeX takes @ for the beginning of an entry, wherever it stands.
      out.append("% ").append(line.replace('@', '＠')).append('\n');
    }
  }

  @Override
  public void write(R record) throws IOException {
    Reference cited = reference.apply(record);
    out.append(cited.source() == null ? "\n@misc{" : "\n@article{").append(key(cited.id()));
    String title = text(cited.title());
    field("title", title.isEmpty() ? "" : "{" + title + "}");
    field(
        "author",
        cited.authors().stream()
            .map(BibtexWriter::text)
            .filter(name -> !name.isEmpty())
            .map(name -> "{" + name + "}")
            .collect(Collectors.joining(" and ")));
    field("journal", text(cited.source()));
    LocalDate date = cited.date();
    if (date != null) {
      field("year", "%04d".formatted(date.getYear()));
      out.append(",\n  month = ").append(MONTHS.get(date.getMonthValue() - 1));
      field("day", Integer.toString(date.getDayOfMonth()));
    }
    field("url", cited.url() == null ? "" : url(cited.url()));
    field("abstract", text(cited.summary()));
    field("keywords", text(String.join(", ", cited.keywords())));
    field("language", text(cited.language()));
    out.append("\n}\n");
  }

  private void field(String name, String value) throws IOException {
    if (!value.isEmpty()) {
      out.append(",\n  ").append(name).append(" = {").append(value).append('}');
    }
  }

  /** Other ids never give the same key. */
  private static String key(String id) {
    return "manchette-"
        + each(
            id,
            c ->
                c < 0x80 && (Character.isLetterOrDigit(c) || c == '-' || c == '.')
                    ? Character.toString(c)
                    : "_%x_".formatted(c));
  }

  /** A text that TeX prints as it is. Braces must come in pairs, even those behind a backslash. */
  private static String text(@Nullable String text) {
    return text == null
        ? ""
        : each(
            OneLine.of(text),
            c ->
                switch (c) {
                  case '\\' -> "\\textbackslash{}";
                  case '{' -> "\\textbraceleft{}";
                  case '}' -> "\\textbraceright{}";
                  case '~' -> "\\textasciitilde{}";
                  case '^' -> "\\textasciicircum{}";
                  case '#', '$', '%', '&', '_' -> "\\" + Character.toString(c);
                  default -> Character.toString(c);
                });
  }

  /** An address is read as it stands, but for what would end it. */
  private static String url(String url) {
    return each(
        OneLine.of(url),
        c ->
            switch (c) {
              case '\\', '{', '}', ' ' -> "%%%02X".formatted(c);
              default -> Character.toString(c);
            });
  }

  private static String each(String text, IntFunction<String> written) {
    return text.codePoints().mapToObj(written).collect(Collectors.joining());
  }
}
