package org.manchette.benchmarks.entities;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.manchette.text.ActorKind;

/** Our names beside those of each corpus, as lines to print. */
public final class EntitiesReport {

  /** What the columns are. */
  public static final String HEAD =
      "names, strict span and kind           P      R      F1   person organis. place";

  private static final Set<String> LISTED =
      Set.of("names", "press", "sequoia", "europeana", "europeana5", "newseye", "newseye2", "hipe");

  private EntitiesReport() {}

  /** True for what asks for this report alone: a corpus by its key, or {@code names} for all. */
  public static boolean isListed(String errors) {
    return LISTED.contains(errors);
  }

  /**
   * A table, and before it the errors in one corpus.
   *
   * @param data the folder of the data; a corpus that is not there gets a line that says so
   * @param errors the key of the corpus to list the errors of ({@code sequoia}, {@code press}…);
   *     any other lists none
   */
  public static List<String> of(SpanFinder finder, Path data, String errors) throws IOException {
    List<String> listed = new ArrayList<>();
    List<String> lines = new ArrayList<>();
    lines.add(HEAD);
    for (Corpus corpus : Corpus.readAll(data)) {
      if (corpus.articles().isEmpty()) {
        lines.add(corpus.name() + ": absent");
        continue;
      }
      CorpusScore score = CorpusScore.of(corpus, finder);
      lines.add(line(corpus, score));
      if (corpus.key().equals(errors)) {
        listed.addAll(score.names().errors());
      }
    }
    listed.addAll(lines);
    return listed;
  }

  /** One line of figures for a corpus. */
  public static String line(Corpus corpus, SpanFinder finder) {
    return line(corpus, CorpusScore.of(corpus, finder));
  }

  private static String line(Corpus corpus, CorpusScore score) {
    StrictScore names = score.names();
    return String.format(
        Locale.ROOT,
        "%-24s %,6d   %.3f  %.3f  %.3f  %.3f  %.3f  %.3f"
            + "  (outermost %.3f, untrimmed %.3f, as annotated %.3f)",
        corpus.name(),
        names.annotated(),
        names.precision(),
        names.recall(),
        names.f1(),
        names.f1(ActorKind.PERSON),
        names.f1(ActorKind.ORGANISATION),
        names.f1(ActorKind.PLACE),
        score.outermost().f1(),
        score.untrimmed().f1(),
        score.annotated().f1());
  }
}
