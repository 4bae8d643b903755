package org.manchette.web.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.manchette.search.api.AgendaResponse;
import org.manchette.search.api.SearchResponse.Highlight;
import org.manchette.search.api.SearchResponse.Highlight.Part;
import org.manchette.web.agenda.DueEntry.Stretch;

class DueEntryTest {

  private static final LocalDate DAY = LocalDate.of(2021, 9, 15);

  private static List<Stretch> sentence(int start, int end, Part... parts) {
    return new DueEntry(
            new AgendaResponse.Hit(
                "a.0000",
                DAY,
                DAY,
                DAY,
                "day",
                "on",
                "x",
                new Highlight("sentence", List.of(parts)),
                start,
                end,
                1,
                0.9,
                List.of(),
                new AgendaResponse.Article("a", null, DAY, null, null),
                List.of(),
                List.of(),
                false))
        .sentence();
  }

  @Test
  void partsWhatNamesTheDayFromTheRest() {
    assertThat(sentence(6, 10, new Part("Début demain.", false)))
        .containsExactly(
            new Stretch("Début ", false, false),
            new Stretch("dema", false, true),
            new Stretch("in.", false, false));
  }

  @Test
  void keepsWhatWasSearchedInsideAndAcrossIt() {
    assertThat(
            sentence(2, 8, new Part("au 1", false), new Part("5 se", true), new Part("pt.", false)))
        .containsExactly(
            new Stretch("au", false, false),
            new Stretch(" 1", false, true),
            new Stretch("5 se", true, true),
            new Stretch("pt.", false, false));
    assertThat(sentence(0, 2, new Part("le", true), new Part(" 3", false)))
        .containsExactly(new Stretch("le", true, true), new Stretch(" 3", false, false));
  }
}
