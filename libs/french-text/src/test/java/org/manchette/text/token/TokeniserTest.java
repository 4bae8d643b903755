package org.manchette.text.token;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.manchette.text.hygiene.Hygiene;

class TokeniserTest {

  private final Tokeniser tokeniser = new Tokeniser();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          l'Élysée d'Oslo           | l'_Élysée_d'_Oslo
          aujourd'hui               | aujourd'hui
          quelqu'un jusqu'ici       | quelqu'un_jusqu'_ici
          prud'hommes, O'Brien      | prud'hommes_,_O'Brien
          N'Golo n'admet            | N'Golo_n'_admet
          Saint-Denis celui-ci      | Saint-Denis_celui-ci
          dit-il, a-t-elle          | dit_-_il_,_a_-t-_elle
          donne-moi rendez-vous     | donne_-_moi_rendez-vous
          M. Petit et Mme Roux      | M._Petit_et_Mme_Roux
          av. J.-C. U.S.A.          | av._J.-C._U.S.A.
          J. K. Martin              | J._K._Martin
          1.370,5 euros             | 1.370,5_euros
          le 12/03/2019 à 20:30     | le_12/03/2019_à_20:30
          1er XIXe 20h30 2018-2019  | 1er_XIXe_20h30_2018-2019
          80% (Nord)...             | 80_%_(_Nord_)_...
          voir www.exemple.fr/a?b=1. | voir_www.exemple.fr/a?b=1_.
          R&D, AT&T                 | R&D_,_AT&T
          a@exemple.fr              | a@exemple.fr
          """)
  void cutsWords(String text, String words) {
    String found =
        sentences(text).stream()
            .flatMap(s -> s.tokens().stream())
            .map(Token::text)
            .collect(Collectors.joining("_"));

    assertThat(found).isEqualTo(words);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "M. Petit part.|Mme Roux reste.",
        "Le Dr. Petit et J. K. Martin partent.|Ils reviennent.",
        "Bâtie en 50 av. J.-C. par Rome.|Elle dort.",
        "Des pommes, des poires, etc.|Puis plus rien.",
        "Il pèse 1.370,5 kilos.|Vrai ?|Oui !",
        "Elle hésite... puis part.|Lui...|Rien.",
        "« Je pars.|Je reviens », dit-il.",
        "« Vous partez ? » demande-t-elle.|Il part.",
        "\"C'est fini\".|Elle part.",
        "\"Tout va (...) Rien ne va plus\", dit-il.",
        "Voir l'art. 3 et la p. 12 du texte.|Fin.",
        "Le plan B.|Il reste le plan A.",
        "En 2018.|30 personnes partent.",
      })
  void cutsSentences(String sentences) {
    String text = sentences.replace('|', ' ');

    assertThat(sentences(text).stream().map(s -> text.substring(s.start(), s.end())))
        .containsExactly(sentences.split("\\|", -1));
  }

  @Test
  void aLineEndEndsSentenceAndParagraph() {
    List<Sentence> found = sentences("Un titre\nUne phrase. Une autre.\n\nUn reste");

    assertThat(found.stream().map(Sentence::paragraph)).containsExactly(0, 1, 1, 2);
  }

  @Test
  void noSentenceIsEndless() {
    assertThat(sentences("mot ".repeat(10_000)).stream().map(s -> s.tokens().size()))
        .allMatch(size -> size <= 500);
  }

  private List<Sentence> sentences(String text) {
    return tokeniser.sentences(new Hygiene().normalise(text));
  }
}
