package org.manchette.text.date;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What looks like a date and is none. */
class NotDatesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          J'ai lu « 1984 », de George Orwell. | -
          J'ai lu le roman "1984". | -
          Le roman 1984 d'Orwell se vend bien. | -
          « 1984 » est un chef-d'œuvre. | -
          Orwell a écrit 1984. | -
          Dans 1984, Orwell décrit Big Brother. | -
          Dans « 1984 », Orwell décrit Big Brother. | -
          L'auteur de « 1984 » et de « La Ferme des animaux ». | -
          Près de 2 000 manifestants ont défilé. | -
          Ils étaient 2000 manifestants. | -
          Il a gagné 1500 euros. | -
          Le texte tient en 2000 mots. | -
          Une photo en 1080 pixels. | -
          La planète Mars fascine. | -
          Une mission vers Mars partira. | -
          Le dieu Mars et Vénus. | -
          Le groupe Mars a racheté Wrigley. | -
          Des barres Mars et Snickers. | -
          En route pour Mars. | -
          La vie sur Mars reste un mystère. | -
          Avril Lavigne chante. | -
          La chanteuse Avril Lavigne est malade. | -
          Le maréchal Juin commandait. | -
          Alphonse Juin et Mai Lan chantent. | -
          L'actrice Mai Hua arrive. | -
          Octobre rouge est un sous-marin. | -
          À la poursuite d'Octobre rouge. | -
          « Vendredi ou la vie sauvage » est un roman. | -
          Le roman Vendredi ou les Limbes du Pacifique. | -
          Il l'a dit sur France 24. | -
          Selon 20 Minutes, il part. | -
          Le Covid-19 recule. | -
          Le G7 se réunit à Biarritz. | -
          Sur la RN 20, un accident. | -
          Il habite rue du 4-Septembre. | -
          Il habite rue du 4 septembre à Paris. | -
          La place du 8-Mai-1945 est fermée. | -
          La place du 8 mai 1945 est fermée. | -
          L'avenue du 11-Novembre est bloquée. | -
          L'avenue du 11 novembre 1918 est bloquée. | -
          Le boulevard du 8 mai est fermé. | -
          Le lycée du 19-Mars-1962. | -
          La station Quatre-Septembre est fermée. | -
          Le gouvernement use du 49.3 encore. | -
          Publié chez 10/18 en poche. | -
          Victoire 3-2 après prolongation. | -
          Il gagne 6/4, 6/3. | -
          Appelez le 06 12 34 56 78. | -
          La version 1.2.10 est sortie. | -
          L'article 12 de la loi. | -
          L'article 49 alinéa 3. | -
          Il court le 1500 mètres. | -
          Il pèse 2012 kilos. | -
          Le vol AF 2019 est annulé. | -
          La Peugeot 2008 se vend. | -
          Une Peugeot 3008 et une Citroën. | -
          Windows 2000 est vieux. | -
          La chaîne Canal+ et Europe 1. | -
          Paris 2024 se prépare. | -
          Le Mondial-2018 fut gagné. | -
          Les JO-2024 auront lieu. | -
          Il a 20 ans, il pèse 80 kg. | -
          Le vendredi, il joue aux cartes. | -
          Chaque lundi, il court. | -
          Tous les mardis, il court. | -
          Un lundi sur deux, il court. | -
          Le Journal du Dimanche l'écrit. | -
          Le film « Vendredi 13 » sort. | -
          Le groupe Janvier joue. | -
          Il s'appelle Janvier. | -
          Jane Birkin et Février. | -
          Robinson et Vendredi vivent sur l'île. | -
          L'été indien dure. | -
          Il a été vu. | -
          Récemment, ces derniers jours, il a plu. | -
          Pendant trois jours, il a plu. | -
          Il y a longtemps. | -
          Il y a quelques jours, il a plu. | -
          Depuis trois ans, il court. | -
          À 14 heures, il est parti. | -
          L'Aïd sera fêté. | -
          La chambre 1408 de l'hôtel. | -
          Le code postal 75001. | -
          Le numéro 1789 a gagné. | -
          Il mesure 1,80 m et court en 10,2. | -
          Le 20 heures de TF1. | -
          Le 13 heures de Pernaut. | -
          Le 20h de France 2. | -
          Un F-16 et un A320. | -
          La loi 2020-290 est votée. | -
          Le décret n° 2020-1310 s'applique. | -
          Le numéro 3919 répond. | -
          L'opération Barkhane et le 2e régiment. | -
          Les Gilets jaunes, acte 12. | -
          Le PSG mène 2-0. | -
          Une hausse de 3 à 5 %. | -
          Il a marqué le 2-1. | -
          Le 4x4 et le 4/4. | -
          Entre 1500 et 2000 personnes. | -
          De 1900 à 2000 places. | -
          Plus de 1200 morts. | -
          Le budget passe de 1500 à 1800 millions. | -
          Il a payé de 1800 à 2000 euros. | -
          Né sous X, il a 1901 amis. | -
          Chanson « Mai 40 ». | -
          La sonate opus 1811. | -
          Le Boeing 737 et le 2000e vol. | -
          Chapitre 1789. | -
          Mars One a fait faillite. | -
          La rue de Mars et le champ-de-Mars. | -
          Le Champ-de-Mars est fermé. | -
          Le Champ de Mars est fermé. | -
          Bruno Mars chante. | -
          L'armée compte 1950 hommes, 2010 femmes. | -
          La rue du Deux-Décembre. | -
          Rendez-vous au 1984 rue Sherbrooke. | -
          Un catalogue de 1950 œuvres. | -
          Il vaut 1789 dollars. | -
          """)
  void noDates(String text, String expected) {
    DateTables.assertReads(text, expected, DateTables.PUBLISHED);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          Il a relu 1984 de George Orwell. | -
          L'auteur de 1984, George Orwell, fut visionnaire. | -
          Le film 1917 de Sam Mendes sort bientôt. | -
          Le film « 1917 » sort bientôt. | -
          Le film "2012" fut un succès. | -
          Il a vu 2001, l'Odyssée de l'espace. | -
          « 2001, l'Odyssée de l'espace » fascine. | -
          L'adaptation de 1984 au théâtre. | -
          Blade Runner 2049 a déçu. | -
          Il dirige Mars Inc. | -
          Le robot roulera sur Mars. | -
          L'orbite de Mars est elliptique. | -
          Elon Musk rêve de Mars. | -
          De Mars à Vénus, les planètes fascinent. | -
          Avril est un prénom. | -
          Avril, 12 ans, joue du piano. | -
          La chanteuse Avril sort un disque. | -
          Marie Avril et Paul Mai sont nés. | -
          Jean-Pierre Février est élu. | -
          Le commissaire Septembre enquête. | -
          Robert Juillet est mort. | -
          La famille Dimanche habite ici. | -
          M. Dimanche est un personnage de Molière. | -
          L'hebdomadaire Vendredi paraît. | -
          Le quotidien Aujourd'hui en France l'écrit. | -
          Le magazine Demain l'écrit. | -
          La revue L'Histoire l'écrit. | -
          Il parle d'hier et d'aujourd'hui. | -
          Le monde de demain sera vert. | -
          Les lendemains qui chantent. | -
          Du jour au lendemain, il partit. | -
          Du soir au matin, il travaille. | -
          Il n'est pas né d'hier. | -
          C'est la semaine des quatre jeudis. | -
          Il habite 11 rue du 8-Mai-1945. | -
          Le collège du 8-Mai est fermé. | -
          Il habite avenue du 8 Mai 1945, à Lyon. | -
          Rendez-vous place du 11-Novembre-1918. | -
          Le stade du 5-Juillet-1962 est plein. | -
          Le pont du 25-Avril à Lisbonne. | -
          Le Mouvement du 20-Février manifeste. | -
          Le PSG a gagné 4-3. | -
          Le ratio est de 3/4. | -
          L'A380, le B52 et le MiG-29. | -
          Il chausse du 42. | -
          Elle est au 15. | -
          Le 36 quai des Orfèvres. | -
          Le 15, le 17 et le 18 sont des numéros d'urgence. | -
          Le 12 a gagné la course. | -
          Le 93 est un département. | -
          Dans le 93, la pauvreté recule. | -
          Dans le 11e arrondissement, il pleut. | -
          La 5e République et le 2e tour. | -
          L'avion de 18 h 30 est parti. | -
          """)
  void noDatesEither(String text, String expected) {
    DateTables.assertReads(text, expected, DateTables.FRIDAY);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          L'an dernier. | L'an dernier = 2019
          Curiosity roule sur Mars depuis 2012. | depuis 2012 = 2012-01-01/
          L'Airbus de 2019. | 2019 = 2019
          """)
  void onlyWhatIsOne(String text, String expected) {
    DateTables.assertReads(text, expected, DateTables.PUBLISHED);
  }
}
