package org.manchette.web.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.manchette.search.api.CompletionResponse;
import org.manchette.search.api.CompletionResponse.Completion;
import org.manchette.search.api.SuggestionResponse.Suggestion;

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
                1));
    assertThat(completions.groups())
        .extracting(group -> group.kind() + " " + group.options().getFirst().label())
        .containsExactly("words accords", "actor Accordéon", "source L’Accord");
    assertThat(completions.size()).isEqualTo(3);
    assertThat(completions.groups().get(1).options().getFirst().parameter())
        .isEqualTo("organisation");
  }

  private static Completion word(String word) {
    return new Completion(word, word, 2);
  }

  private static Suggestion actor(String name, long articles) {
    return new Suggestion(
        "organisation:x", "organisation", name, null, null, "provisional", articles);
  }
}
