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
          reason("en 15$", "« en 15 » is a year in French, not the 15th"),
          reason(
              "le 3-7-(2017|07|27)|le 10-02|10/01 au|le 2[.-]4$|le 4\\.22",
              "American order, where French reads the day first"),
          reason(
              "fete des meres|fête des mères",
              "the second Sunday of May is American; in France it is the last"),
          reason("fete du travail", "the first Monday of September is American; in France 1 May"),
          reason(
              "(dimanche|vendredi) prochaine?|prochaine semaine|week-end après le prochain",
              "they skip a week; in French it is the next one after today"),
          reason("16 avril 2021", "they expect 2016-04-21, another date than the one written"),
          reason("en 11-2016", "they expect June"),
          reason("16-nov", "they expect the month; the 16th is written"),
          reason("en septembre dernier", "in November they expect September of the year before"),
          reason("voyage mercredi de la semaine", "they expect a Tuesday"),
          reason("3 semaines dernières", "they expect three years"),
          reason(
              "cinquième dimanche|31 de ce mois", "they expect a day that is not in the calendar"),
          reason("siècle", "they begin centuries with the year 00; the first had no year 0"),
          reason(
              "2014.{1,4}2018|deux mille à deux mille|(entre|du) .* (et|au|à) ([a-zé]+ )?(2018|2019)$"
                  + "|semaine 35",
              "they leave out the last year, month or week that is named"),
          reason(
              "\\d et \\d+ (de|cette) |2 et oct",
              "« et » names two days; they read all that lies between"),
          reason(
              "dans (10 mois|3 ans|2 jours|5 ans|2 semaines à compter)|réunion dans deux semaines$",
              "names the day on which that time is over; they expect the time itself, or nothing"),
          reason(
              "(début|fin) de l'année|début du mois prochain|fin de mars",
              "they halve months and years; June is no beginning of a year"),
          reason("quelques (jours|mois)|derniers jours", "vague: the days cannot be told"),
          reason(
              "(?<!reste de )\\b(le|ma|mon|la) (semaine|week-?end|journée|jour( pasée)?)( \\?)?$"
                  + "|dernier jour$",
              "no one day: « le week-end » comes round every week"),
          reason(
              "même (semaine|mois|année) que|week-end-là",
              "counts from what was told, and nothing was"),
          reason("dixième semaine", "counts from a beginning that is not named"),
          reason(
              "octobre\\. 2|semaine de septembre\\.16|mars\\. 2015",
              "the full stop behind a whole word ends the sentence"),
          reason("septembre 8h", "« 8h » is an hour"),
          reason(
              "dans 70's|dix-neuf soixante|les deux mille dix|w/c |Pâques le dimanche|Jour Mai",
              "English words or word order"),
          reason(
              "partirai été|dans mille sept|(?<!plus )tard (ce mois|cette année|la fin)|dans (deux|quatre) jours après"
                  + "|deux (lundis|dimanches)",
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
