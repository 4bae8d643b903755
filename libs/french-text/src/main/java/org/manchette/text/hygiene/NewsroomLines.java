package org.manchette.text.hygiene;

import java.util.List;
import java.util.Locale;

/** Finds what a newsroom's pages leave in a body: pointers to other articles, agency credits. */
final class NewsroomLines {

  /** Beyond so many, more of them say nothing new about a text. */
  private static final int MOST = 100;

  private static final List<String> POINTERS =
      List.of(
          "lire aussi",
          "à lire aussi",
          "lire également",
          "à lire également",
          "voir aussi",
          "à voir aussi",
          "à lire :",
          "lire :");

  private static final List<String> CREDITS =
      List.of(
          "(afp)",
          "(reuters)",
          "(ap)",
          "(avec afp)",
          "(avec reuters)",
          "(avec ap)",
          "© afp",
          "avec afp",
          "avec reuters",
          "avec l'afp",
          "source : afp",
          "(afprelaxnews)");

  private static final int LONGEST = 20;

  private NewsroomLines() {}

  /** Adds a defect for each pointer that opens a paragraph, and each credit that closes one. */
  static void find(Draft draft, List<Defect> defects) {
    int start = 0;
    for (int i = 0; i <= draft.length() && defects.size() < MOST; i++) {
      if (i < draft.length() && draft.at(i) != '\n') {
        continue;
      }
      String head = lower(draft, start, Math.min(i, start + LONGEST));
      if (POINTERS.stream().anyMatch(head::startsWith)) {
        defects.add(new Defect(Defect.Kind.READ_ALSO, draft.start(start)));
      }
      int tailStart = Math.max(start, i - LONGEST);
      String tail = withoutFullStop(lower(draft, tailStart, i));
      for (String credit : CREDITS) {
        if (tail.endsWith(credit)) {
          int at = tailStart + tail.length() - credit.length();
          defects.add(new Defect(Defect.Kind.AGENCY_CREDIT, draft.start(at)));
          break;
        }
      }
      start = i + 1;
    }
  }

  private static String lower(Draft draft, int from, int to) {
    return draft.substring(from, to).toLowerCase(Locale.FRENCH);
  }

  private static String withoutFullStop(String text) {
    String trimmed = text.stripTrailing();
    return trimmed.endsWith(".") ? trimmed.substring(0, trimmed.length() - 1) : trimmed;
  }
}
