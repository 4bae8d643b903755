package org.manchette.text.date;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Decades, centuries, millennia, their shares, and other eras. */
class CenturiesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          Dans les années 30, le jazz triomphe. | les années 30 = 1930/1939
          Dans les années soixante-dix, on roulait vite. | les années soixante-dix = 1970/1979
          Dans les années soixante, on dansait. | les années soixante = 1960/1969
          Les années vingt furent folles. | Les années vingt = 1920/1929
          La mode des années 2000 revient. | années 2000 = 2000/2009
          La fin des années 80 fut dure. | La fin des années 80 = 1987/1989
          Au début des années 1990, l'usine ferme. | début des années 1990 = 1990/1993
          Dès les années 50, il peint. | les années 50 = 1950/1959
          Depuis les années 1980, le lac recule. | Depuis les années 1980 = 1980-01-01/
          La décennie 1990 fut prospère. | La décennie 1990 = 1990/1999
          La décennie 2010-2020 fut chaude. | La décennie 2010-2020 = 2010/2020
          Vers la fin du XIXe siècle, on construit. | la fin du XIXe siècle = 1867/1900
          Au début du XXe siècle, Paris brille. | début du XXe siècle = 1901/1933
          Au milieu du XVIIIe siècle, il écrit. | milieu du XVIIIe siècle = 1734/1766
          Au IIe siècle av. J.-C., Rome s'étend. | IIe siècle av. J.-C. = -0199-01-01/-0100-12-31
          Au Ier siècle avant notre ère, César règne. | Ier siècle avant notre ère = -0099-01-01/0000-12-31
          Au IVe siècle après J.-C., l'empire tombe. | IVe siècle après J.-C. = 0301/0400
          Au XXIᵉ siècle, tout va vite. | XXIᵉ siècle = 2001/2100
          Au XXIème siècle, tout va vite. | XXIème siècle = 2001/2100
          Au xxe siècle, la ville grandit. | xxe siècle = 1901/2000
          Au 20e siècle, la ville grandit. | 20e siècle = 1901/2000
          La première moitié du XXe siècle fut sanglante. | La première moitié du XXe siècle = 1901/1950
          Dans la seconde moitié du XIXe siècle, on bâtit. | la seconde moitié du XIXe siècle = 1851/1900
          Le siècle dernier fut violent. | Le siècle dernier = 1901/2000
          Au tournant du XXe siècle, il voyage. | XXe siècle = 1901/2000
          Le troisième millénaire commence. | Le troisième millénaire = 2001/3000
          En l'an 800, Charlemagne est couronné. | l'an 800 = 0800
          En 476, Rome tombe. | 476 = 0476
          En 52 avant J.-C., Alésia tombe. | 52 avant J.-C. = -0051-01-01/-0051-12-31
          """)
  void decadesAndCenturies(String text, String expected) {
    DateTables.assertReads(text, expected, DateTables.PUBLISHED);
  }
}
