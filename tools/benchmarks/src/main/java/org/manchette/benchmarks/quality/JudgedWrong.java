package org.manchette.benchmarks.quality;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The cases of the Recognizers specifications that no French archivist would read so, and why. */
final class JudgedWrong {

  /**
   * A judgement on every case whose input has the pattern.
   *
   * @param input found anywhere in the input, whatever the case
   * @param text why
   */
  record Reason(Pattern input, String text) {}

  private static final List<Reason> REASONS =
      List.of(
          reason("02/22/2016|9-18-15", "the month first is American; French puts the day first"),
          reason(
              "(Oct|Jan|Octobre|Novembre|septembre)[. /-]*\\d{1,2}\\b(?!/)|(Mai vingt et un|Aout"
                  + " seconde|aout deuxieme|seconde de Aout|Novembre entre)",
              "the month before the day is no French order"),
          reason("12/08,", "a comma before the year is no French way to write a date"),
          reason("en 15$", "« en 15 » is a year in French, not the 15th"),
          reason(
              "fete des meres|fête des mères",
              "the second Sunday of May is American; in France it is the last"),
          reason("fete du travail", "the first Monday of September is American; in France 1 May"),
          reason("nouvel an chinois|yuandan", "the Chinese New Year moves with the moon"),
          reason(
              "(dimanche|vendredi) prochaine?",
              "they skip a week; in French it is the next such day after today"),
          reason("16 avril 2021", "they expect 2016-04-21, another date than the one written"),
          reason(
              "cinquième dimanche|31 de ce mois", "they expect a day that is not in the calendar"),
          reason("lendemain", "« lendemain » counts from what was told, not from today"),
          reason("siècle", "they begin centuries with the year 00; the first had no year 0"),
          reason("2014.{1,4}2018|deux mille à deux mille", "they leave the last year named out"),
          reason(
              "depuis (aujourd'hui|\\d|Oct)",
              "« depuis » opens an interval in French; they read it as « de »"),
          reason(
              "\\d (jusqu'a|et) \\d+ (de |cette )|cette mois|\\d mois prochain|dehors (fevrier|Fevrier)"
                  + "|sorti depuis 4|1 Jan jusqu'a|a 22 Octobre",
              "no French sentence: the preposition or the article that makes a range is missing"),
          reason("thanks giving|action de grace", "no name that French gives to Thanksgiving"),
          reason(
              "cette (vendredi|Septembre)|prochain Juin|derniere 3 semaines|semaine dernier|semaine"
                  + " prochain$|septembre\\.16|avant hier|troisieme quart|partirai été",
              "broken French"));

  private JudgedWrong() {}

  /** Why the case is wrong; null if it is not. */
  static @Nullable Reason reason(String input) {
    return REASONS.stream().filter(r -> r.input().matcher(input).find()).findFirst().orElse(null);
  }

  private static Reason reason(String regex, String text) {
    return new Reason(
        Pattern.compile(regex, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE), text);
  }
}
