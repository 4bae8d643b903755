package org.manchette.text.date;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sentences of a newspaper, each read as a careful archivist reads it. */
class PressDatesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          Le 11-Septembre a changé l'Amérique. | Le 11-Septembre = 2001-09-11
          Depuis le 11-Septembre, les contrôles sont renforcés. | Depuis le 11-Septembre = 2001-09-11/
          Le 11 septembre 1973, Allende meurt. | Le 11 septembre 1973 = 1973-09-11
          Après le 11-Septembre, tout a changé. | Après le 11-Septembre = 2001-09-12/
          Le 14 juillet 1998 au soir, il pleuvait. | Le 14 juillet 1998 = 1998-07-14
          La génération de Mai 68 vieillit. | Mai 68 = 1968-05
          La guerre de 14-18 fit des millions de morts. | -
          La guerre de 1914-1918 fit des millions de morts. | 1914-1918 = 1914/1918
          La guerre de 39-45 a laissé des traces. | -
          Entre 1939 et 1945, la France est occupée. | Entre 1939 et 1945 = 1939/1945
          Le traité de Versailles, signé le 28 juin 1919, humilie l'Allemagne. | le 28 juin 1919 = 1919-06-28
          La crise de 1929 ruina des familles. | 1929 = 1929
          Le krach d'octobre 1987 a surpris. | octobre 1987 = 1987-10
          Il est né à Lyon le 3 février 1945. | le 3 février 1945 = 1945-02-03
          Il est mort dans la nuit de samedi à dimanche. | la nuit de samedi à dimanche = 2020-10-10/2020-10-11
          Il est mort dans la nuit du 31 décembre au 1er janvier. | la nuit du 31 décembre au 1er janvier = 2019-12-31/2020-01-01
          La réunion est reportée au 12 novembre. | 12 novembre = 2020-11-12
          La réunion du 12 novembre est reportée sine die. | 12 novembre = 2020-11-12
          Le couvre-feu entrera en vigueur samedi à minuit. | samedi = 2020-10-17
          Le couvre-feu est entré en vigueur samedi à minuit. | samedi = 2020-10-10
          Emmanuel Macron s'exprimera mercredi soir. | mercredi soir = 2020-10-14
          M. Dupont, qui sera entendu jeudi, nie les faits. | jeudi = 2020-10-15
          M. Dupont, entendu jeudi, nie les faits. | jeudi = 2020-10-08
          M. Dupont, entendu jeudi dernier, nie les faits. | jeudi dernier = 2020-10-08
          Le procès, qui s'est ouvert lundi, durera jusqu'à vendredi. | lundi = 2020-10-12; jusqu'à vendredi = /2020-10-16
          Le verdict sera rendu le 23 octobre. | le 23 octobre = 2020-10-23
          Le verdict a été rendu le 2 octobre. | le 2 octobre = 2020-10-02
          Le verdict est attendu pour le 23 octobre. | le 23 octobre = 2020-10-23
          Les élections auront lieu en mai prochain. | mai prochain = 2021-05
          Les élections ont eu lieu en mai dernier. | mai dernier = 2020-05
          Il est parti le mois dernier et reviendra le mois prochain. | le mois dernier = 2020-09; le mois prochain = 2020-11
          Il y a deux ans, il habitait Nice. | Il y a deux ans = 2018-10-14
          Il reviendra d'ici deux semaines. | d'ici deux semaines = /2020-10-28
          Il doit rendre son rapport au plus tard le 30 novembre. | au plus tard le 30 novembre = /2020-11-30
          Il restera jusqu'à Noël. | jusqu'à Noël = /2020-12-25
          Le magasin fermera entre Noël et le jour de l'An. | entre Noël et le jour de l'An = 2020-12-25/2021-01-01
          Depuis Pâques, il dort. | Depuis Pâques = 2020-04-12/
          Depuis mars, il dort. | Depuis mars = 2020-03-01/
          Depuis lundi, il dort. | Depuis lundi = 2020-10-12/
          Du 3 au 5 mai 2019, il a dormi. | Du 3 au 5 mai 2019 = 2019-05-03/2019-05-05
          Du lundi 5 au vendredi 9 octobre, il a dormi. | Du lundi 5 au vendredi 9 octobre = 2020-10-05/2020-10-09
          Les 17 et 18 octobre, il dormira. | Les 17 et 18 octobre = 2020-10-17/2020-10-18
          De janvier à mars 2019, il a dormi. | De janvier à mars 2019 = 2019-01-01/2019-03-31
          En janvier, février et mars 2019, il a dormi. | janvier = 2019-01; février = 2019-02; mars 2019 = 2019-03
          Au lendemain des élections de 2017, il part. | 2017 = 2017
          La veille du scrutin, il part. | -
          Samedi 10 octobre, il a gagné. Le lendemain, il a perdu. | Samedi 10 octobre = 2020-10-10; Le lendemain = 2020-10-11
          Samedi, il a gagné. Dimanche, il a perdu. | Samedi = 2020-10-10; Dimanche = 2020-10-11
          Il a gagné samedi à Lens avant de perdre dimanche à Lille. | samedi = 2020-10-10; dimanche = 2020-10-11
          Les 24 Heures du Mans ont eu lieu en septembre. | septembre = 2020-09
          Le Tour de France 2020 s'est achevé le 20 septembre. | le 20 septembre = 2020-09-20
          L'Euro 2020 a été reporté à 2021. | 2021 = 2021
          Le budget 2021 sera voté en décembre. | décembre = 2020-12
          Le 1er octobre dernier, il a parlé. | Le 1er octobre dernier = 2020-10-01
          En ce 14 octobre 2020, il a parlé. | 14 octobre 2020 = 2020-10-14
          Au 1er janvier 2021, le Smic augmentera. | 1er janvier 2021 = 2021-01-01
          Au 31 décembre, la dette atteignait 100 millions. | 31 décembre = 2019-12-31
          L'exercice 2019-2020 fut bon. | L'exercice 2019-2020 = 2019-07-01/2020-06-30
          Le mandat 2014-2020 s'achève. | 2014-2020 = 2014/2020
          Le plan 2021-2027 est adopté. | 2021-2027 = 2021/2027
          À l'horizon 2050, la mer montera. | 2050 = 2050
          D'ici 2050, la mer montera. | D'ici 2050 = /2050-12-31
          D'ici à 2050, la mer montera. | D'ici à 2050 = /2050-12-31
          Avant 2050, la mer montera. | Avant 2050 = /2049-12-31
          Après 2050, la mer montera. | Après 2050 = 2051-01-01/
          Jusqu'en 1958, il a régné. | Jusqu'en 1958 = /1958-12-31
          Dès 1958, il a régné. | 1958 = 1958
          À partir de 1958, il a régné. | À partir de 1958 = 1958-01-01/
          Vers 1958, il a régné. | 1958 = 1958
          Courant 2019, il a régné. | 2019 = 2019
          Au cours de l'année 2019, il a régné. | l'année 2019 = 2019
          Pendant l'année écoulée, il a régné. | l'année écoulée = 2019
          Louis XIV (1638-1715) a régné. | 1638-1715 = 1638/1715
          Victor Hugo (1802-1885) est né à Besançon. | 1802-1885 = 1802/1885
          Son livre (Seuil, 1998) a plu. | 1998 = 1998
          Le film (2019, 1h30) a plu. | 2019 = 2019
          Casablanca, 1942, de Michael Curtiz. | 1942 = 1942
          La loi du 29 juillet 1881 sur la presse. | 29 juillet 1881 = 1881-07-29
          L'ordonnance du 2 novembre 1945 reste. | 2 novembre 1945 = 1945-11-02
          Vu la loi n° 78-17 du 6 janvier 1978. | 6 janvier 1978 = 1978-01-06
          Le 29 février, il est né. | Le 29 février = 2020-02-29
          Il est né un mardi. | -
          Il y a eu 2019 cas. | -
          Il y a eu 2 019 cas. | -
          Les ventes sont passées de 1980 à 2050 unités. | -
          Le n° 2000 du journal. | -
          L'an 2000 fascinait. | L'an 2000 = 2000
          L'an passé, il a plu. | L'an passé = 2019
          Le siècle passé, il a plu. | Le siècle passé = 1901/2000
          Hier soir, il a plu. | Hier soir = 2020-10-13
          Avant-hier, il a plu. | Avant-hier = 2020-10-12
          Après-demain, il pleuvra. | Après-demain = 2020-10-16
          Ce matin, il a plu. | Ce matin = 2020-10-14
          Mercredi prochain, il pleuvra. | Mercredi prochain = 2020-10-21
          Dans huit jours, il pleuvra. | Dans huit jours = 2020-10-22
          Dans quinze jours, il pleuvra. | Dans quinze jours = 2020-10-29
          Dans une semaine, il pleuvra. | Dans une semaine = 2020-10-21
          Il y a une semaine, il pleuvait. | Il y a une semaine = 2020-10-07
          Il y a tout juste un an, il pleuvait. | Il y a tout juste un an = 2019-10-14
          Il y a vingt ans jour pour jour, il pleuvait. | Il y a vingt ans = 2000-10-14
          Voilà dix ans, il pleuvait. | Voilà dix ans = 2010-10-14
          Ces dernières années, il pleut. | -
          Ces deux dernières années, il pleut. | Ces deux dernières années = 2018/2019
          Au cours des trois prochains mois, il pleuvra. | trois prochains mois = 2020-11-01/2021-01-31
          """)
  void asAnArchivistReads(String text, String expected) {
    DateTables.assertReads(text, expected, DateTables.PUBLISHED);
  }
}
