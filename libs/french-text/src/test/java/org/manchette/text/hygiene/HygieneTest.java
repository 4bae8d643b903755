package org.manchette.text.hygiene;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HygieneTest {

  private final Hygiene hygiene = new Hygiene();

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '|',
      textBlock =
          """
          # apostrophes
          l’été                        , l'été
          lʼété                        , l'été
          l´été                        , l'été
          l`été                        , l'été
          # quotation marks
          „oui”                        , “oui”
          <<oui>>                      , «oui»
          ''oui''                      , "oui"
          l‘été l‛été l＇été l′été     , l'été l'été l'été l'été
          ‹ oui › “oui” «oui»          , ‹ oui › “oui” «oui»
          ‘‘oui’’ ``oui''              , "oui" "oui"
          aujourd´hui                  , aujourd'hui
          # composition and ligatures
          ﬁn ﬂot aﬀaire oﬃce baﬄe ﬆ    , fin flot affaire office baffle st
          Œuvre æquo Ægis              , Œuvre æquo Ægis
          c\\u0327a a\\u0300 \\u212B      , ça à Å
          e\\u0301te\\u0301            , été
          A\\u030Angstro\\u0308m       , Ångström
          \\uFB01nance \\uFB04ou       , finance fflou
          cœur et ex æquo              , cœur et ex æquo
          # invisible
          sou\\u00ADhait               , souhait
          zé\\u200Bro                  , zéro
          \\uFEFFdébut                 , début
          \\u202Edroite\\u202C         , droite
          nu\\u0000l                   , nul
          \\u200Eun\\u200Fdeux\\u2066trois\\u2069 , undeuxtrois
          a\\u200C\\u200Db\\u2060c\\u061C   , abc
          # spaces
          a\\u2003b\\u2007c\\u200Ad\\u3000e  , a b c d e
          fin... et fin…               , fin... et fin…
          8\\u00A0h\\u202F30           , 8 h 30
          « oui\\u2009»                , « oui »
          # entities
          d&eacute;j&agrave;           , déjà
          R&amp;D                      , R&D
          &amp;eacute;t&amp;eacute;    , été
          l&#39;an &#x2013; dix        , l'an – dix
          AT&T &inconnue; &            , AT&T &inconnue; &
          l&#8217;an l&#146;an l&rsquo;an , l'an l'an l'an
          12&amp;nbsp;000&nbsp;€       , 12 000 €
          &amp;amp;eacute;t&#xE9;      , été
          &laquo;&nbsp;oui&thinsp;&raquo; , « oui »
          &lt;b&gt; &quot;mot&quot;    , <b> "mot"
          c&oelig;ur&hellip; &euro;&mdash; , cœur… €—
          sou&shy;hait &#x1F600;       , souhait 😀
          &Agrave; &ccedil;&agrave;    , À çà
          # mojibake
          dÃ©jÃ\\u00A0                 , déjà
          lâ€™Ã©tÃ©                    , l'été
          Â« oui Â»                    , « oui »
          cÅ“ur                        , cœur
          dÃƒÂ©jÃƒ\\u00A0              , déjà
          ÃƒÂ©tÃƒÂ©                    , été
          l\\u0092an                   , l'an
          # glued sentences
          jeudi.Le maire part          , jeudi. Le maire part
          fini".Le maire part          , fini". Le maire part
          en 2018.Une loi              , en 2018. Une loi
          Vraiment?Non                 , Vraiment? Non
          son travailDepuis mai        , son travail Depuis mai
          »présentés                   , » présentés
          depuis dix ansLes maires     , depuis dix ans Les maires
          devant TraoréLe procès       , devant Traoré Le procès
          sur Radio MarneSi la vague   , sur Radio Marne Si la vague
          avec Paul AtgerPar ailleurs  , avec Paul Atger Par ailleurs
          chez Dupont-DurandL'avocat   , chez Dupont-Durand L'avocat
          en 2020Le maire              , en 2020 Le maire
          à Sète (Hérault)Le maire     , à Sète (Hérault) Le maire
          sur exemple.frLa ville       , sur exemple.fr La ville
          la réformeUne mesure         , la réforme Une mesure
          fin.«Oui»                    , fin. «Oui»
          fin !Il part                 , fin ! Il part
          sou\\u00AD\\nhait              , souhait
          """)
  void repairs(String submitted, String repaired) {
    assertThat(hygiene.normalise(unescape(submitted)).value()).isEqualTo(unescape(repaired));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Voir https://exemple.fr/Page.Html?a=1&amp;b=2 et www.exemple.fr/Une.Deux",
        "À 20:30, 1.370 euros, 3,5 %, 12.03.19, 2020-03-12 et 12/03/2019",
        "Écrire à Jean.Dupont@exemple.fr",
        "Le site Booking.Com et J.-C. Dupont, M.Martin, U.S.A.",
        "SÃO est écrit en capitales, PÂTÉ et ÂGE aussi",
        "« Être », dit-elle ; l'œuvre : « où ? »",
        "Il l'a dit \"hier\", puis (\"demain\").",
        "Chez McDonald, iPhone, YouTube, LeMonde, FranceInfo, WhatsApp, JavaScript, CanalPlus",
        "L'iPad, eBay, inOui, BlaBlaCar, TousAntiCovid, MaPrimeRénov, LaCroix, deLorean, MacLeod",
        "mediaType, videoInfo, sequenceUrl, getName(), nombreMax, #BalanceTonPorc, @LeMaireDe",
        "En 1914Dupont, le 20hLe, 3LeB, A4Le",
        "Avec easyJet, TikTok, eBay et #notreMarchePour la mer",
        "Un emoji 🎉 reste entier."
      })
  void leavesAlone(String text) {
    assertThat(hygiene.normalise(text).value()).isEqualTo(text);
  }

  @Test
  void replacesLoneSurrogatesAndTellsWhere() {
    NormalisedText text = hygiene.normalise("un \uD83D seul");

    assertThat(text.value()).isEqualTo("un \uFFFD seul");
    assertThat(text.defects()).containsExactly(new Defect(Defect.Kind.LONE_SURROGATE, 3));
  }

  @Test
  void tellsControlCharactersOnce() {
    assertThat(hygiene.normalise("a\u0000b\u0001c").defects())
        .containsExactly(new Defect(Defect.Kind.CONTROL_CHARACTERS, 1));
  }

  @Test
  void tellsWhereMojibakeBegins() {
    assertThat(hygiene.normalise("bon Ã©tÃ©").defects())
        .containsExactly(new Defect(Defect.Kind.MOJIBAKE_REPAIRED, 4));
  }

  @Test
  void findsTheQuoteThatItsParagraphNeverCloses() {
    assertThat(hygiene.normalise("« oui »\nIl dit « non.\n« Si »").defects())
        .containsExactly(new Defect(Defect.Kind.UNBALANCED_QUOTE, 15));
  }

  @Test
  void findsTheQuoteThatNothingOpened() {
    assertThat(hygiene.normalise("oui », dit-il").defects())
        .containsExactly(new Defect(Defect.Kind.UNBALANCED_QUOTE, 4));
  }

  @Test
  void joinsWhatAColumnBroke() {
    NormalisedText text =
        hygiene.normalise(
            "Le gouverne-\nment a dit à ceux-\nlà que le budget\nsera voté.\nFin\nliste");

    assertThat(text.value())
        .isEqualTo("Le gouvernement a dit à ceux-là que le budget sera voté.\nFin\nliste");
    assertThat(text.originalText(3, 15)).isEqualTo("gouverne-\nment");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Le gouver-\\nnement dit               | Le gouvernement dit
          Une entre-\\nprise                    | Une entreprise
          Le porte-\\nparole                    | Le porte-parole
          C'est peut-\\nêtre                    | C'est peut-être
          À Saint-\\nDenis                      | À Saint-Denis
          Jean-\\nPierre                        | Jean-Pierre
          Une contre-\\nattaque                 | Une contre-attaque
          Elle-\\nmême                          | Elle-même
          dit-\\nil                             | dit-il
          un week-\\nend                        | un week-end
          la quin-\\nzaine                      | la quinzaine
          - un -\\n- deux                       | - un -\\n- deux
          gouver¬\\nnement                      | gouvernement
          Le président de la République a dit que\\n\\nla loi passera. | \
          Le président de la République a dit que la loi passera.
          Elle est partie le samedi 3\\nmai 2019.  | Elle est partie le samedi 3 mai 2019.
          Le maire a quitté les\\nRépublicains. | Le maire a quitté les Républicains.
          Elle est partie.\\nlui reste.         | Elle est partie.\\nlui reste.
          pommes\\npoires\\npêches              | pommes\\npoires\\npêches
          """)
  void joinsOnlyWhatWasBroken(String submitted, String repaired) {
    String text = submitted.replace("\\n", "\n");
    assertThat(hygiene.normalise(text).value()).isEqualTo(repaired.replace("\\n", "\n"));
  }

  @Test
  void mapsRepairedSpansToWholeCharactersOfTheSubmittedText() {
    NormalisedText text = hygiene.normalise("le caf&eacute; de l\u2019e\u0301te\u0301.Fin");
    int cafe = text.value().indexOf("café");
    int ete = text.value().indexOf("été");

    assertThat(text.originalText(cafe, cafe + 4)).isEqualTo("caf&eacute;");
    assertThat(text.originalText(ete, ete + 3)).isEqualTo("e\u0301te\u0301");
    assertThat(text.originalText(0, text.value().length())).isEqualTo(text.original());
  }

  private static String unescape(String text) {
    StringBuilder plain = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      if (text.startsWith("\\u", i)) {
        plain.append((char) Integer.parseInt(text.substring(i + 2, i + 6), 16));
        i += 5;
      } else if (text.startsWith("\\n", i)) {
        plain.append('\n');
        i++;
      } else {
        plain.append(text.charAt(i));
      }
    }
    return plain.toString();
  }
}
