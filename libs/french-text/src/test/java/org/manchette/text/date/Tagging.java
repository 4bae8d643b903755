package org.manchette.text.date;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.manchette.text.TemporalExpression;
import org.manchette.text.TextField;
import org.manchette.text.hygiene.Hygiene;
import org.manchette.text.hygiene.NormalisedText;
import org.manchette.text.token.TokenisedField;
import org.manchette.text.token.Tokeniser;

/** What the tagger finds in a text that was published on Wednesday 14 October 2020. */
final class Tagging {

  private static final LocalDate PUBLISHED = LocalDate.of(2020, 10, 14);

  private Tagging() {}

  static List<TemporalExpression> tag(String text) {
    NormalisedText repaired = new Hygiene().normalise(text);
    TokenisedField field =
        new TokenisedField(TextField.TEXT, repaired, new Tokeniser().sentences(repaired));
    return DateTagger.create().tag(List.of(field), PUBLISHED);
  }

  /** The expression, found once with these days; null for an open side. */
  static TemporalExpression assertFinds(
      String text, String expression, @Nullable String from, @Nullable String to) {
    List<TemporalExpression> found =
        tag(text).stream().filter(e -> e.text().equals(expression)).toList();
    assertThat(found).as(text).hasSize(1);
    TemporalExpression match = found.getFirst();
    assertThat(match.from()).as(text).isEqualTo(from == null ? null : LocalDate.parse(from));
    assertThat(match.to()).as(text).isEqualTo(to == null ? null : LocalDate.parse(to));
    return match;
  }
}
