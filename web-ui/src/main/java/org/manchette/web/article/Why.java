package org.manchette.web.article;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.manchette.search.api.AnalysisView.Reason;
import org.manchette.web.page.Format;
import org.manchette.web.page.PartialDate;

/**
 * Why a mention is taken for its actor.
 *
 * @param code of the rule; empty for an analysis that does not tell
 * @param detail what the rule rests on (a fuller form); empty where the code says all
 * @param evidence that chose between namesakes; empty where none had to be chosen
 */
public record Why(String code, String detail, List<Evidence> evidence) {

  private static final String CHOSEN_BY_EVIDENCE = "context";

  /**
   * Reads a reason.
   *
   * @param reason null in an older analysis
   * @param words of the mention, which a detail need not repeat
   * @param names of the actors of the article by id
   */
  static Why of(@Nullable Reason reason, String words, Map<String, String> names) {
    if (reason == null || reason.code() == null) {
      return new Why("", "", List.of());
    }
    String code = reason.code().toLowerCase(Locale.ROOT);
    String detail = reason.detail() == null ? "" : reason.detail();
    if (code.equals(CHOSEN_BY_EVIDENCE)) {
      return new Why(code, "", Evidence.of(detail, names));
    }
    return new Why(code, detail.equals(words) ? "" : detail, List.of());
  }

  /** Whether there is something to tell. */
  public boolean told() {
    return !code.isEmpty();
  }

  /**
   * Something that speaks for one of several namesakes.
   *
   * @param code such as {@code coActor}
   * @param value what it is about: a day, a name; may be empty
   */
  public record Evidence(String code, String value) {

    /** The value, a day as the language writes it. */
    public String shown(Format format) {
      LocalDate day = PartialDate.first(value);
      return day == null || value.length() < "2000-01-01".length() ? value : format.day(day);
    }

    /** {@code inOffice:2017-05-14; coActor:organisation:onu} */
    private static List<Evidence> of(String detail, Map<String, String> names) {
      List<Evidence> evidence = new ArrayList<>();
      for (String item : detail.split(";", -1)) {
        String text = item.strip();
        int colon = text.indexOf(':');
        String code = colon < 0 ? text : text.substring(0, colon);
        String value = colon < 0 ? "" : text.substring(colon + 1);
        if (!text.isEmpty()) {
          evidence.add(new Evidence(code, names.getOrDefault(value, value)));
        }
      }
      return List.copyOf(evidence);
    }
  }
}
