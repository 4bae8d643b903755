package org.manchette.web.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.manchette.search.api.CompletionResponse;
import org.manchette.search.api.CompletionResponse.Completion;
import org.manchette.search.api.SuggestionResponse.Suggestion;
import org.manchette.web.page.Format;

final class CompletionsTest {

  @Test
  void onlyWhatFindsSomethingElseIsOffered() {
    Completions completions =
        Completions.of(
            " Accord ",
            new CompletionResponse(
                List.of(word("accord"), word("accords")),
                List.of(actor("Accor", 0), actor("Accordéon", 3)),
                List.of(),
                List.of(word("L’Accord")),
                1),
            new Format(Locale.FRENCH));
    assertThat(completions.groups())
        .extracting(group -> group.kind() + " " + group.options().getFirst().label())
        .containsExactly("words accords", "actor Accordéon", "source L’Accord");
    assertThat(completions.size()).isEqualTo(3);
    assertThat(completions.groups().get(1).options().getFirst().parameter())
        .isEqualTo("organisation");
  }

  @Test
  void topicsAreOfferedByTheNameOfTheReadersLanguage() {
    CompletionResponse response =
        new CompletionResponse(
            List.of(),
            List.of(),
            List.of(
                new Completion("medtop:04000000", "Économie", "economy", 7),
                new Completion("site:bac", "Le bac", null, 2)),
            List.of(),
            1);
    assertThat(labels(Completions.of("eco", response, new Format(Locale.ENGLISH))))
        .containsExactly("economy", "Le bac");
    assertThat(labels(Completions.of("éco", response, new Format(Locale.FRENCH))))
        .containsExactly("Économie", "Le bac");
  }

  private static List<String> labels(Completions completions) {
    return completions.groups().getFirst().options().stream()
        .map(Completions.Option::label)
        .toList();
  }

  private static Completion word(String word) {
    return new Completion(word, word, null, 2);
  }

  private static Suggestion actor(String name, long articles) {
    return new Suggestion(
        "organisation:x", "organisation", name, null, null, "provisional", articles);
  }
}
