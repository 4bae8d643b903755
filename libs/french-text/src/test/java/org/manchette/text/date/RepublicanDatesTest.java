package org.manchette.text.date;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Days of the French Revolution, as the histories of France give them. */
class RepublicanDatesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          Le coup d'État du 18 brumaire an VIII porta Bonaparte au pouvoir. | 18 brumaire an VIII = 1799-11-09
          Le 9 thermidor an II, Robespierre tombe. | Le 9 thermidor an II = 1794-07-27
          En vendémiaire an IV, l'insurrection est écrasée. | vendémiaire an IV = 1795-09-23/1795-10-22
          Le 13 vendémiaire an IV, Bonaparte tire. | Le 13 vendémiaire an IV = 1795-10-05
          La loi du 10 germinal an XI reste. | 10 germinal an XI = 1803-03-31
          La loi du 28 pluviôse an VIII crée les préfets. | 28 pluviôse an VIII = 1800-02-17
          La loi du 1er vendémiaire an I fonde l'ère. | 1er vendémiaire an I = 1792-09-22
          Le décret de l'an II fut long. | l'an II = 1793-09-22/1794-09-21
          La Constitution de l'an III sépare les pouvoirs. | l'an III = 1794-09-22/1795-09-22
          Le 18 Brumaire, Bonaparte prend le pouvoir. | -
          """)
  void daysMonthsAndYears(String text, String expected) {
    DateTables.assertReads(text, expected, DateTables.PUBLISHED);
  }

  @ParameterizedTest
  @CsvSource({
    "1er vendémiaire an I, 1792-09-22",
    "21 germinal an II, 1794-04-10",
    "22 prairial an II, 1794-06-10",
    "9 thermidor an II, 1794-07-27",
    "12 germinal an III, 1795-04-01",
    "1er prairial an III, 1795-05-20",
    "13 vendémiaire an IV, 1795-10-05",
    "18 fructidor an V, 1797-09-04",
    "22 floréal an VI, 1798-05-11",
    "30 prairial an VII, 1799-06-18",
    "18 brumaire an VIII, 1799-11-09",
    "22 frimaire an VIII, 1799-12-13",
    "28 pluviôse an VIII, 1800-02-17",
    "3 nivôse an IX, 1800-12-24",
    "11 germinal an XI, 1803-04-01",
    "30 ventôse an XII, 1804-03-21",
    "28 floréal an XII, 1804-05-18",
    "11 frimaire an XIII, 1804-12-02",
    "11 frimaire an XIV, 1805-12-02",
    "10 nivôse an XIV, 1805-12-31"
  })
  void knownDays(String day, String gregorian) {
    DateTables.assertReads("Ils votent le " + day + ".", "le " + day + " = " + gregorian, null);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Le 18 Brumaire de Louis Bonaparte est un livre.",
        "Le 1er germinal an XIV n'est jamais venu.",
        "L'an I du quinquennat commence.",
        "Le 3 brumaire an XV n'est jamais venu.",
      })
  void noSuchDay(String text) {
    DateTables.assertReads(text, "-", DateTables.PUBLISHED);
  }
}
