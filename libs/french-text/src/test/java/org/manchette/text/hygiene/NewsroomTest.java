package org.manchette.text.hygiene;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a newsroom and its pages leave in a body: credits, captions, pointers. */
class NewsroomTest {

  private final Hygiene hygiene = new Hygiene();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          Le pont est ouvert. (AFP)                          | AFP
          Le pont est ouvert (AFP).                          | AFP
          Le pont est ouvert (AFP). La ville fête.           | AFP
          Le pont est ouvert. (avec AFP)                     | AFP
          Le pont est ouvert. (avec l'AFP)                   | AFP
          Le pont est ouvert (avec Reuters), dit-on.         | Reuters
          Le pont est ouvert. (AFP/Reuters)                  | AFP,Reuters
          Le pont est ouvert. (Belga)                        | Belga
          Le pont est ouvert. (ANSA)                         | ANSA
          Le pont est ouvert. (Agence France-Presse)         | AFP
          Le pont est ouvert. (AFP, AP, dpa et ATS)          | AFP,AP,dpa,ATS
          Le pont est ouvert. (Le Matin avec AFP)            | AFP
          Le pont est ouvert. (AFP et agences)               | AFP
          Le pont est ouvert.¶AFP                            | AFP
          Le pont est ouvert.¶Avec AFP                       | AFP
          Le pont est ouvert. Avec AFP et Reuters            | AFP,Reuters
          Le pont est ouvert.¶Avec AFP et Reuters.           | AFP,Reuters
          Le pont est ouvert. Source AFP                     | AFP
          Le pont est ouvert.¶Source : AFP                   | AFP
          Le pont est ouvert.¶Sources : Reuters, AP          | Reuters,AP
          Le pont est ouvert. © 2020 AFP                     | AFP
          Le pont est ouvert.¶© AFP                          | AFP
          Le pont est ouvert.¶Le Journal du Soir avec AFP    | AFP
          Le pont est ouvert, dit le maire, avec Reuters     | Reuters
          PARIS (AFP) - Le pont est ouvert.                  | AFP
          LONDRES, 3 août (Reuters) - Le pont est ouvert.    | Reuters
          ALGER, 3 août 2020 (APS) – Le pont est ouvert.     | APS
          OTTAWA (La Presse canadienne) — Le pont est ouvert. | La Presse canadienne
          Par AFP¶Le pont est ouvert.                        | AFP
          Le pont est ouvert. (Xinhua)¶Il ferme. (Xinhua)    | Xinhua
          Par Le Journal avec AFP¶Le pont est ouvert.        | AFP
          Le pont est ouvert.¶franceinfo avec AFP            | AFP
          Le pont est ouvert.¶La rédaction avec AFP          | AFP
          Le pont est ouvert.¶20 Minutes avec AFP            | AFP
          Le pont est ouvert.¶Le Matin.fr avec Reuters       | Reuters
          Genève, 3 mai (ats) - Le pont est ouvert.          | ATS
          BRUXELLES (Belga) Le pont est ouvert.              | Belga
          © Agence France-Presse                             | AFP
          Le pont est ouvert. - AFP                          | AFP
          """)
  void findsCredits(String text, String agencies) {
    NormalisedText found = hygiene.normalise(text.replace('¶', '\n'));

    assertThat(found.credits()).containsExactly(agencies.split(",", -1));
    assertThat(kinds(found)).contains(Defect.Kind.AGENCY_CREDIT);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Le maire l'a dit à l'AFP.",
        "« Oui », a déclaré à l'AFP le maire.",
        "Elle a longtemps travaillé avec l'AFP.",
        "Elle a longtemps travaillé avec Reuters.",
        "La direction de Reuters a parlé avec celle de l'AFP de leurs salaires.",
        "L'Agence France-Presse (AFP) emploie Paul Durand.",
        "Elle dirige l'Agence France-Presse (AFP).",
        "L'Alliance populaire (AP) a perdu.",
        "Il a rejoint l'Alliance populaire (AP).",
        "L'Assistance publique des hôpitaux (AP-HP) recrute.",
        "L'allocation personnalisée (APA) augmente (MAP).",
        "Paul Durand (AFP) a vu le pont.",
        "La loi de 1901 (dite loi AFP) est lue.",
        "Un journaliste de l'AFP.",
        "Le pont est à Reuters",
      })
  void leavesProseAboutAgenciesAlone(String text) {
    NormalisedText found = hygiene.normalise(text);

    assertThat(found.credits()).isEmpty();
    assertThat(kinds(found)).doesNotContain(Defect.Kind.AGENCY_CREDIT);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          Oui.¶Lire aussi : Le pont est ouvert¶Non.          | Lire aussi : Le pont est ouvert
          Oui.¶À lire aussi Le pont¶Non.                     | À lire aussi Le pont
          Oui.¶>> À lire : Le pont                           | À lire : Le pont
          Oui.¶→ LIRE ÉGALEMENT : Le pont                    | LIRE ÉGALEMENT : Le pont
          Oui.¶Voir aussi : Le pont                          | Voir aussi : Le pont
          Oui.¶Lire notre dossier sur le pont                | Lire notre dossier sur le pont
          Il part. LIRE AUSSI > Le pont fermé. Elle reste.   | LIRE AUSSI > Le pont fermé.
          Il part. Lire aussi : Le pont fermé. Elle reste.   | Lire aussi : Le pont fermé.
          Il part >> À lire : Le pont fermé. Elle reste.     | À lire : Le pont fermé.
          Il part (lire aussi page 3) et revient.            | lire aussi page 3
          Il part [lire notre enquête] et revient.           | lire notre enquête
          """)
  void findsPointers(String text, String pointer) {
    NormalisedText found = hygiene.normalise(text.replace('¶', '\n'));

    assertThat(places(found, Defect.Kind.READ_ALSO)).containsExactly(pointer);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          Oui.¶Photo : Paul Durand¶Non.                      | Photo : Paul Durand
          Oui.¶Crédit photo : P. Durand¶Non.                 | Crédit photo : P. Durand
          Oui.¶© Paul Durand/Reuters¶Non.                    | © Paul Durand/Reuters
          Le pont de Sète. © Paul Durand/AFP¶Non.            | © Paul Durand/AFP
          Le pont de Sète. (Photo AFP)¶Non.                  | (Photo AFP)
          Le pont (photo d'archives) est ouvert.             | (photo d'archives)
          Oui.¶Légende : le pont de Sète¶Non.                | Légende : le pont de Sète
          """)
  void findsCaptions(String text, String caption) {
    NormalisedText found = hygiene.normalise(text.replace('¶', '\n'));

    assertThat(places(found, Defect.Kind.CAPTION)).containsExactly(caption);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "À lire ces lignes, on dirait qu'il part.",
        "Il aime lire aussi bien que voir aussi loin.",
        "« Lire aussi est un plaisir », dit-elle.",
        "La photo d'illustration a plu. Photo après photo, il avance.",
        "Il n'a rien à voir avec cela, à lire notre homme.",
        "Crédit agricole et légende du sport."
      })
  void leavesProseAlone(String text) {
    assertThat(hygiene.normalise("Il dit.\n" + text).defects()).isEmpty();
  }

  private static List<Defect.Kind> kinds(NormalisedText text) {
    return text.defects().stream().map(Defect::kind).toList();
  }

  private static Stream<String> places(NormalisedText text, Defect.Kind kind) {
    return text.defects().stream()
        .filter(d -> d.kind() == kind)
        .map(d -> text.original().substring(d.offset(), d.end()));
  }
}
