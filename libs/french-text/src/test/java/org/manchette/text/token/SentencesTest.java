package org.manchette.text.token;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.manchette.text.hygiene.Hygiene;
import org.manchette.text.hygiene.NormalisedText;

/** Where sentences end; ¦ stands for the border between two. */
class SentencesTest {

  private final Tokeniser tokeniser = new Tokeniser();

  @ParameterizedTest
  @ValueSource(
      strings = {
        // titles
        "M. Petit part.¦Mme Roux reste.",
        "MM. Petit et Roux partent.¦Ils votent.",
        "Mlle Petit, Mme. Roux et Mgr. Blanc partent.",
        "Le Dr Petit et le Dr. Roux partent.¦Le Pr Blanc et le Pr. Noir restent.",
        "Me Petit plaide.¦Me. Roux écoute.",
        "À St. Malo, le Prof. Petit parle.¦Fin.",
        "Le gal. Petit et le col. Roux défilent.",
        "Il a vu M. Petit.¦M. Roux l'a vu aussi.",
        // eras, references
        "Bâtie en 50 av. J.-C. par Rome, elle dort.",
        "Bâtie en 50 av. J.-C.¦Elle dort.",
        "Née en 30 apr. J.-C. à Lyon.¦Elle dort.",
        "Voir l'art. 3 du code, p. 12.¦Fin.",
        "Voir les art. L. 123 et R. 45.¦Fin.",
        "Voir pp. 12 à 15, vol. 2, chap. 3, éd. Durand.¦Fin.",
        "Cf. Durand, op. cit., p. 4.¦Fin.",
        "Le texte (cf. infra) est clair, p. ex. ici.¦Fin.",
        "Voir fig. 3 et al. 2, réf. 12.¦Fin.",
        "Le no. 5 et le n° 6 sont là.¦Fin.",
        "Tél. 01 02 03 04 05.¦Appelez.",
        "Tél. : 01.02.03.04.05.¦Appelez.",
        "Il pèse env. 30 kg, max. 40.¦Bon.",
        "De janv. à sept. 2019, puis en déc. Rien n'a changé.",
        "Le 3 oct. 2019, il part.¦Le 4 nov., il revient.",
        "Des pommes, etc.¦Puis plus rien.",
        "Des pommes, etc. puis plus rien.",
        "Des pommes (poires, etc.) et des noix.",
        "La société Durand Inc. a vendu.¦La Petit Corp. achète.",
        // initials
        "J.-M. Le Pen et J. K. Martin partent.¦Ils reviennent.",
        "J.-L. Petit, A. B. Roux et É. Noir votent.",
        "Le plan B.¦Il reste le plan A.",
        "La S.N.C.F. embauche.¦Les U.S.A. aussi.",
        "Il travaille à la S.N.C.F.¦Elle aussi.",
        "Elle a un Ph.D. de Lyon.¦Lui non.",
        "C'est la vitamine C.¦Elle est utile.",
        // numbers
        "Il pèse 3.5 kg et 1.000 grammes.¦Bon.",
        "Le taux est de 3.5.¦La hausse est de 1.000.",
        "Il est né en 1990.¦3 ans après, il marche.",
        "La version 2.0.1 est sortie.¦Elle plaît.",
        "Le 12.03.19, il part.¦Rien.",
        "À 20 h 30.¦Le film commence.",
        "1. Le pont.¦2. La route.",
        "Au XIXe s. Hugo écrit.",
        // ellipses
        "Il hésite… puis part.¦Elle reste.",
        "Il hésite...¦Elle reste.",
        "Il hésite…¦Elle reste.",
        "« … puis il part », dit-elle.¦Bon.",
        "Il dit (…) Rien, puis part.",
        "Il dit [...] Rien, puis part.",
        "Des pommes, des poires...¦Et des noix.",
        // quotation marks
        "Il a dit : \"Viens.¦Pars.\"¦Puis il est parti.",
        "Il a dit : « Viens.¦Pars. »¦Puis il est parti.",
        "« Viens », dit-il.¦« Pars. »",
        "\"Non !\" a-t-il dit.¦Puis rien.",
        "« Non ! » a-t-il dit.¦Puis rien.",
        "« Vraiment ? » demande Paul.¦Oui.",
        "\"Vraiment ?\" demande Paul.¦\"Oui\", dit-elle.",
        "Il a un Ph.D.¦Elle aussi.",
        "Tout va chez Yahoo!¦Il reste.",
        "« Non ! »¦Paul est parti.",
        "“Viens.”¦Puis il part.",
        "« C'est fini. »¦« Non. »",
        "Il lit « Le Monde ».¦Elle lit « Oui ? ».¦Fin.",
        "(Il part.)¦Elle reste.",
        "Il part (elle reste).¦Fin.",
        "Qui part ?¦Qui reste ?!¦Personne !",
        "– Tu pars ?¦– Oui.",
        // names with marks
        "Le site manchette.example est lent.¦Il dort.",
        "Voir manchette.example.¦Fin.",
        "Le site www.exemple.fr/Page.Html est lent.¦Fin.",
        "Écrire à jean.dupont@exemple.fr.¦Merci.",
        "Yahoo! a vendu.¦Yahoo! Japan achète.",
        "Le groupe Yahoo! Inc. a vendu.¦Fin.",
        "Node.js et Booking.Com plaisent.¦Fin.",
        "Il travaille chez E.Leclerc.¦Elle aussi.",
        "Le film « Qui a peur ? » de M. Petit plaît.¦Fin.",
        "Ex. : la poire.¦Fin.",
        "Le pt. no. 3, i.e. le nôtre, est lu.¦Fin.",
        "Av. du Général-Leclerc, bd. Petit et pl. Roux.¦Fin.",
        "A. Petit a gagné contre B. Roux.¦A. Noir a perdu.",
      })
  void endWhereAReaderEndsThem(String sentences) {
    NormalisedText text = new Hygiene().normalise(sentences.replace('¦', ' '));

    assertThat(
            tokeniser.sentences(text).stream().map(s -> text.value().substring(s.start(), s.end())))
        .containsExactly(sentences.split("¦", -1));
  }
}
