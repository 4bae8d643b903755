package org.manchette.text.date;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The tense decides between the last and the next day; articles are published on a Wednesday, then
 * on a Friday.
 */
class TenseTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          Le conseil se réunira mercredi. | mercredi = 2020-10-14
          Le conseil se réunira lundi. | lundi = 2020-10-19
          Le conseil s'est réuni lundi. | lundi = 2020-10-12
          Le conseil doit se réunir lundi. | lundi = 2020-10-19
          Le conseil se réunissait lundi. | lundi = 2020-10-12
          Le Sénat vote mardi la loi. | mardi = 2020-10-20
          Réunion vendredi à Genève. | vendredi = 2020-10-16
          Il est attendu vendredi à Paris. | vendredi = 2020-10-16
          Attendu vendredi à Paris, il a renoncé. | vendredi = 2020-10-16
          Il sera jugé à partir de lundi. | à partir de lundi = 2020-10-19/
          Jugé à partir de lundi, il risque dix ans. | à partir de lundi = 2020-10-19/
          Le procès s'ouvre lundi. | lundi = 2020-10-19
          Le procès s'est ouvert lundi. | lundi = 2020-10-12
          Le procès s'ouvrait lundi. | lundi = 2020-10-12
          Il rencontrera le pape samedi. | samedi = 2020-10-17
          Il a rencontré le pape samedi. | samedi = 2020-10-10
          Il rencontre le pape samedi. | samedi = 2020-10-17
          Le ministre se rend jeudi à Lille. | jeudi = 2020-10-15
          Le ministre se rendra jeudi à Lille. | jeudi = 2020-10-15
          Le ministre s'est rendu jeudi à Lille. | jeudi = 2020-10-08
          Le ministre se rendait jeudi à Lille. | jeudi = 2020-10-08
          Le ministre va se rendre jeudi à Lille. | jeudi = 2020-10-15
          Le ministre vient de se rendre à Lille jeudi. | jeudi = 2020-10-08
          Macron annoncera ses choix mardi soir. | mardi soir = 2020-10-20
          Macron a annoncé mardi qu'il irait à Lille vendredi. | mardi = 2020-10-13; vendredi = 2020-10-16
          Elle comparaîtra le 3 novembre. | le 3 novembre = 2020-11-03
          Deux hommes arrêtés dimanche ont été libérés. | dimanche = 2020-10-11
          Il fut arrêté dimanche. | dimanche = 2020-10-11
          Il mourut dimanche. | dimanche = 2020-10-11
          Les députés examineront à partir de mardi le budget. | à partir de mardi = 2020-10-20/
          Les députés examinent à partir de mardi le budget. | à partir de mardi = 2020-10-20/
          Il dira lundi s'il se présente. | lundi = 2020-10-19
          Il fera lundi une annonce. | lundi = 2020-10-19
          Il aura lieu samedi. | samedi = 2020-10-17
          Le match aura lieu samedi. | samedi = 2020-10-17
          Le match a eu lieu samedi. | samedi = 2020-10-10
          Le match a lieu samedi. | samedi = 2020-10-17
          Le match se jouera samedi. | samedi = 2020-10-17
          Rendez-vous samedi à 15 heures. | samedi = 2020-10-17
          Grève vendredi à la SNCF. | vendredi = 2020-10-16
          Il pleuvra samedi et dimanche. | samedi = 2020-10-17; dimanche = 2020-10-18
          Il a plu samedi et dimanche. | samedi = 2020-10-10; dimanche = 2020-10-11
          Il vient d'être arrêté samedi. | samedi = 2020-10-10
          La rencontre prévue vendredi est annulée. | vendredi = 2020-10-16
          Il reviendra de vacances lundi. | lundi = 2020-10-19
          Il revient lundi de vacances. | lundi = 2020-10-19
          On saura lundi. | lundi = 2020-10-19
          On votera dimanche. | dimanche = 2020-10-18
          On vote dimanche en Bolivie. | dimanche = 2020-10-18
          Les Boliviens votent dimanche. | dimanche = 2020-10-18
          Les Boliviens ont voté dimanche. | dimanche = 2020-10-11
          Les Boliviens votaient dimanche. | dimanche = 2020-10-11
          Les Boliviens voteront dimanche. | dimanche = 2020-10-18
          Les Boliviens doivent voter dimanche. | dimanche = 2020-10-18
          Les Boliviens devront voter dimanche. | dimanche = 2020-10-18
          Les Boliviens s'apprêtent à voter dimanche. | dimanche = 2020-10-18
          """)
  void theTenseDecides(String text, String expected) {
    DateTables.assertReads(text, expected, DateTables.PUBLISHED);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          Le président se rendra mardi à Berlin, avant de recevoir mercredi le roi. | mardi = 2019-06-18; mercredi = 2019-06-19
          Le président s'est rendu mardi à Berlin, avant de recevoir mercredi le roi. | mardi = 2019-06-11; mercredi = 2019-06-12
          Le suspect, arrêté mercredi, devait être présenté vendredi à un juge. | mercredi = 2019-06-12; vendredi = 2019-06-14
          Le suspect a été arrêté mercredi et sera présenté lundi à un juge. | mercredi = 2019-06-12; lundi = 2019-06-17
          Le texte, adopté mardi en commission, sera examiné jeudi en séance. | mardi = 2019-06-11; jeudi = 2019-06-20
          La grève débutera lundi et se poursuivra jusqu'à jeudi. | lundi = 2019-06-17; jusqu'à jeudi = /2019-06-20
          « Nous irons à Rome lundi », a déclaré jeudi le ministre. | lundi = 2019-06-17; jeudi = 2019-06-13
          Le ministre a déclaré jeudi : « Nous irons à Rome lundi. » | jeudi = 2019-06-13; lundi = 2019-06-17
          Le sommet de dimanche s'annonce tendu. | dimanche = 2019-06-16
          La finale de samedi opposera Lyon à Barcelone. | samedi = 2019-06-15
          Les obsèques auront lieu lundi. | lundi = 2019-06-17
          Les obsèques ont eu lieu lundi. | lundi = 2019-06-10
          Les obsèques se dérouleront lundi. | lundi = 2019-06-17
          Les obsèques seront célébrées lundi. | lundi = 2019-06-17
          Des obsèques seraient célébrées lundi. | lundi = 2019-06-17
          Il aurait été vu lundi à Nice. | lundi = 2019-06-10
          Il pourrait être jugé lundi. | lundi = 2019-06-17
          Il faut voter dimanche. | dimanche = 2019-06-16
          Votez dimanche ! | dimanche = 2019-06-16
          Il faudra voter dimanche. | dimanche = 2019-06-16
          Il compte se présenter lundi. | lundi = 2019-06-17
          Il est prévu qu'il parle lundi. | lundi = 2019-06-17
          La réunion prévue lundi n'aura pas lieu. | lundi = 2019-06-17
          Le concert est reporté à mardi. | mardi = 2019-06-18
          Le concert a été reporté à mardi. | mardi = 2019-06-18
          Il est convoqué lundi au commissariat. | lundi = 2019-06-17
          Il est attendu lundi à Moscou. | lundi = 2019-06-17
          Il était attendu lundi à Moscou. | lundi = 2019-06-10
          Il est arrivé lundi à Moscou. | lundi = 2019-06-10
          Il arrivera lundi à Moscou. | lundi = 2019-06-17
          Il arrivait lundi à Moscou. | lundi = 2019-06-10
          Il arrive lundi à Moscou. | lundi = 2019-06-17
          Il arriva lundi à Moscou. | lundi = 2019-06-10
          Ils arrivèrent lundi à Moscou. | lundi = 2019-06-10
          Ils prirent lundi la route. | lundi = 2019-06-10
          Elle mourut mercredi. | mercredi = 2019-06-12
          Elle vint mardi. | mardi = 2019-06-11
          Elle fit mardi son retour. | mardi = 2019-06-11
          Elle fera mardi son retour. | mardi = 2019-06-18
          Elle ferait mardi son retour. | mardi = 2019-06-18
          Elle part mardi. | mardi = 2019-06-18
          Elle partit mardi. | mardi = 2019-06-11
          Elle partira mardi. | mardi = 2019-06-18
          Elle est partie mardi. | mardi = 2019-06-11
          Elle s'en ira mardi. | mardi = 2019-06-18
          Elle verra mardi le pape. | mardi = 2019-06-18
          Elle a vu mardi le pape. | mardi = 2019-06-11
          Elle saura mardi. | mardi = 2019-06-18
          Ils auront fini mardi. | mardi = 2019-06-18
          Ils avaient fini mardi. | mardi = 2019-06-11
          La Chambre des représentants vote mardi. | mardi = 2019-06-18
          L'Assemblée nationale examine lundi le projet. | lundi = 2019-06-17
          Le procès de l'ancien ministre s'ouvre lundi à Paris. | lundi = 2019-06-17
          Le tribunal rend mardi son verdict. | mardi = 2019-06-18
          Le tribunal a rendu mardi son verdict. | mardi = 2019-06-11
          Les Bleus affrontent mardi l'Albanie. | mardi = 2019-06-18
          Les Bleus ont battu mardi l'Albanie. | mardi = 2019-06-11
          Les Bleus défient lundi l'Albanie. | lundi = 2019-06-17
          Jugé lundi, il a été relaxé. | lundi = 2019-06-10
          Interrogé lundi sur RTL, il a nié. | lundi = 2019-06-10
          Publié lundi, le rapport accable l'État. | lundi = 2019-06-10
          À paraître mercredi, le livre fait débat. | mercredi = 2019-06-19
          L'album sort vendredi prochain. | vendredi prochain = 2019-06-21
          L'album est sorti vendredi dernier. | vendredi dernier = 2019-06-07
          Lundi, il neigera. | Lundi = 2019-06-17
          Lundi, il neigeait. | Lundi = 2019-06-10
          Lundi, il a neigé. | Lundi = 2019-06-10
          Le procès débute le 2 juillet. | le 2 juillet = 2019-07-02
          Le procès a débuté le 2 juin. | le 2 juin = 2019-06-02
          Le procès débutera le 2 mai. | le 2 mai = 2020-05-02
          Il sera candidat en mars. | mars = 2020-03
          Il fut candidat en mars. | mars = 2019-03
          Il avait été candidat en octobre. | octobre = 2018-10
          Les JO auront lieu en août. | août = 2019-08
          Les soldes commencent le 26 juin. | le 26 juin = 2019-06-26
          Les vacances d'été débutent le 6 juillet. | le 6 juillet = 2019-07-06
          À l'automne, il avait publié un livre. | l'automne = 2018-09-23/2018-12-20
          L'été dernier, il publiait un livre. | L'été dernier = 2018-06-21/2018-09-22
          À Noël, il sera là. | Noël = 2019-12-25
          À Noël dernier, il était là. | Noël dernier = 2018-12-25
          À Pâques, il était là. | Pâques = 2019-04-21
          À la Pentecôte, il était là. | la Pentecôte = 2019-06-09
          Le 8-Mai, il était là. | Le 8-Mai = 2019-05-08
          Le 14-Juillet, il sera là. | Le 14-Juillet = 2019-07-14
          """)
  void theTenseDecidesOnAFriday(String text, String expected) {
    DateTables.assertReads(text, expected, DateTables.FRIDAY);
  }
}
