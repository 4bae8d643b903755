package org.manchette.search.export;

import java.io.IOException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Research Information Systems: a tag and a value a line. The format knows no comment, so that what
 * the export says of itself is a note of the first record.
 */
final class RisWriter<R> implements RecordWriter<R> {

  private static final String END = "\r\n";
  private static final String UNTITLED = "[Sans titre]";

  private final Appendable out;
  private final Function<R, Reference> reference;
  private @Nullable ExportHead untold;

  RisWriter(Appendable out, Function<R, Reference> reference) {
    this.out = out;
    this.reference = reference;
  }

  @Override
  public void head(ExportHead head) {
    untold = head;
  }

  @Override
  public void write(R record) throws IOException {
    Reference cited = reference.apply(record);
    tag("TY", "NEWS");
    tag("TI", cited.title() == null ? UNTITLED : cited.title());
    for (String author : cited.authors()) {
      tag("AU", author);
    }
    tag("T2", cited.source());
    tag("SE", cited.section());
    if (cited.date() != null) {
      tag("PY", "%04d".formatted(cited.date().getYear()));
      tag("DA", cited.date().toString().replace('-', '/'));
    }
    tag("AB", cited.summary());
    tag("UR", cited.url());
    for (String keyword : cited.keywords()) {
      tag("KW", keyword);
    }
    tag("LA", cited.language());
    tag("ID", cited.id());
    if (untold != null) {
      tag("N1", String.join(" | ", OneLine.lines(untold)));
      untold = null;
    }
    out.append("ER  - ").append(END);
  }

  private void tag(String name, @Nullable String value) throws IOException {
    String line = value == null ? "" : OneLine.of(value);
    if (!line.isEmpty()) {
      out.append(name).append("  - ").append(line).append(END);
    }
  }
}
