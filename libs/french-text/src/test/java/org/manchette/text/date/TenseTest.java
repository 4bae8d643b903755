package org.manchette.text.date;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The tense decides between the last and the next day; articles are published on a Wednesday. */
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
}
