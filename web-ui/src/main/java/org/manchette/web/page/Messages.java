package org.manchette.web.page;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/**
 * The words of the interface in French; {@code messages/msg_en.properties} has the English ones.
 */
@MessageBundle
public interface Messages {

  // The frame

  @Message("Aller au contenu")
  String skip();

  @Message("Rechercher dans l’archive")
  String searchLabel();

  @Message("Chercher")
  String searchButton();

  @Message("Principale")
  String mainNavigation();

  @Message("Articles")
  String navArticles();

  @Message("Acteurs")
  String navActors();

  @Message("Aide")
  String navHelp();

  @Message("English")
  String otherLanguage();

  @Message("Archive d’exemple\u00a0: ces articles sont fictifs.")
  String fictionalArchive();

  @Message("Archive d’exemple\u00a0: cet article est fictif.")
  String fictionalArticle();

  @Message("Manchette, recherche dans les archives de presse")
  String footer();

  // Words that several pages use

  @Message(
      "{#switch name}{#case 'person'}Personnes{#case 'organisation'}Organisations{#case 'place'}Lieux"
          + "{#case 'topic'}Sujets{#case 'source'}Sources{#case 'section'}Rubriques{#case 'author'}Auteurs{#case 'language'}Langues{#case 'year'}Années"
          + "{#case 'date'}Dates{#case 'quotation'}Citations"
          + "{#case 'speaker'}Qui parle{#case 'about'}De qui{#case 'direct'}Forme{#case 'precision'}Précision{#else}{name}{/switch}")
  String kinds(String name);

  @Message(
      "{#switch name}{#case 'person'}Personne{#case 'organisation'}Organisation{#case 'place'}Lieu"
          + "{#case 'topic'}Sujet{#case 'source'}Source{#case 'section'}Rubrique{#case 'author'}Auteur{#case 'language'}Langue{#case 'year'}Année"
          + "{#case 'published'}Publié{#case 'mentioned'}Évoque{#case 'from'}Publié à partir de{#case 'to'}Publié jusqu’à{#case 'mentionedFrom'}Évoque à partir de"
          + "{#case 'mentionedTo'}Évoque jusqu’à{#case 'mentionedPrecision'}Précision des dates évoquées{#case 'q'}Recherche{#case 'sort'}Tri"
          + "{#case 'size'}Nombre de résultats{#case 'personMode'}Personnes cochées{#case 'authorMode'}Auteurs cochés{#case 'personNot'}Personne exclue{#case 'organisationNot'}Organisation exclue{#case 'placeNot'}Lieu exclu{#case 'topicNot'}Sujet exclu{#case 'sourceNot'}Source exclue{#case 'sectionNot'}Rubrique exclue{#case 'authorNot'}Auteur exclu{#case 'languageNot'}Langue exclue{#case 'yearNot'}Année exclue{#case 'organisationMode'}Organisations cochées{#case 'placeMode'}Lieux cochés{#case 'topicMode'}Sujets cochés"
          + "{#case 'speaker'}Dit par{#case 'about'}Au sujet de{#case 'aboutMode'}Acteurs cochés{#case 'direct'}Forme{#case 'precision'}Précision{#case 'by'}Compter{#case 'format'}Format{#case 'facetQuery'}Recherche dans une liste{#case 'kind'}Genre{#case 'after'}Suite des résultats{#else}{name}{/switch}")
  String parameter(String name);

  @Message(
      "{#switch code}{#case 'fr'}français{#case 'en'}anglais{#case 'de'}allemand{#case 'es'}espagnol"
          + "{#case 'it'}italien{#case 'nl'}néerlandais{#case 'pt'}portugais{#case 'und'}indéterminée{#else}{code}{/switch}")
  String languageName(String code);

  @Message("{#if count < 2}{number} article{#else}{number} articles{/if}")
  String articles(long count, String number);

  @Message("à partir du {day}")
  String since(String day);

  @Message("jusqu’au {day}")
  String until(String day);

  @Message("sans date")
  String undatedHit();

  @Message("{minutes} min de lecture")
  String minutes(long minutes);

  @Message("Sans titre")
  String untitled();

  // Search page

  @Message("Recherche")
  String searchTitle();

  @Message("{#if count < 2}dont {number} sans date{#else}dont {number} sans date{/if}")
  String undated(long count, String number);

  @Message("plus de")
  String moreThan();

  @Message("Aucun article")
  String noArticle();

  @Message("Trier")
  String sortLabel();

  @Message(
      "{#switch name}{#case 'relevance'}Pertinence{#case 'newest'}Plus récents{#case 'oldest'}Plus anciens{#case 'mentions'}Plus cités{#else}{name}{/switch}")
  String sort(String name);

  @Message("Filtres actifs")
  String activeFilters();

  @Message("retirer")
  String remove();

  @Message("Tout retirer")
  String removeAll();

  @Message("Nous avons cherché\u00a0:")
  String understood();

  @Message("Affiner")
  String refine();

  @Message(
      "{#if count == 0}Affiner{#else if count == 1}Affiner (1 filtre){#else}Affiner ({count} filtres){/if}")
  String refineCount(int count);

  @Message("{number} de plus")
  String more(String number);

  @Message("et {number} de moindre fréquence")
  String others(String number);

  @Message("{#switch mode}{#case 'all'}et{#else}ou{/switch}")
  String joined(String mode);

  @Message(
      "{#switch facet}{#case 'person'}Plusieurs personnes cochées{#case 'organisation'}Plusieurs organisations cochées{#case 'place'}Plusieurs lieux cochés{#case 'about'}Plusieurs acteurs cochés{#case 'author'}Plusieurs auteurs cochés{#else}Plusieurs sujets cochés{/switch}")
  String mode(String facet);

  @Message(
      "{#switch facet}{#case 'person'}au moins une{#case 'organisation'}au moins une{#else}au moins un{/switch}")
  String modeAny(String facet);

  @Message("{#switch facet}{#case 'person'}toutes{#case 'organisation'}toutes{#else}tous{/switch}")
  String modeAll(String facet);

  @Message("Chercher dans {kinds}")
  String findInside(String kinds);

  @Message("Chercher…")
  String findPlaceholder();

  @Message("Aucun nom ne commence par «\u00a0{words}\u00a0» parmi ces articles.")
  String nothingInside(String words);

  @Message("et {number} de plus\u00a0: précisez le nom")
  String othersInside(String number);

  @Message("aussi «\u00a0{alias}\u00a0»")
  String alsoNamed(String alias);

  @Message("Période")
  String period();

  @Message("Publié")
  String publishedPeriod();

  @Message("Évoque")
  String mentionedPeriod();

  @Message("du")
  String fromBound();

  @Message("au")
  String toBound();

  @Message("Une année, un mois ou un jour\u00a0: 2020, 2020-08 ou 2020-08-03.")
  String periodHint();

  @Message(
      "{#switch code}{#case 'day'}Ces articles nomment ces jours mêmes."
          + "{#case 'week'}Ces articles nomment ces jours ou leur semaine."
          + "{#case 'month'}Ces articles nomment ces jours, leur semaine ou leur mois."
          + "{#case 'quarter'}Ces articles nomment ces jours, leur mois ou leur trimestre."
          + "{#case 'season'}Ces articles nomment ces jours, leur mois ou leur saison."
          + "{#case 'year'}Ces articles nomment ces jours, leur mois ou leur année."
          + "{#case 'decade'}Ces articles nomment ces jours, leur année ou leur décennie."
          + "{#else}Ces articles nomment ces jours, ou seulement leur mois, leur année ou leur époque.{/switch}")
  String mentionedPrecision(String code);

  @Message("Y compris les mois et les années entiers")
  String widerPrecision();

  @Message("Seulement ceux qui nomment ces jours")
  String narrowerPrecision();

  @Message("Appliquer")
  String apply();

  @Message("Résultats")
  String results();

  @Message("Suite des résultats")
  String next();

  @Message("Revenir au début")
  String backToFirst();

  @Message("Acteurs et sujets de l’article")
  String leadingActors();

  @Message("Rien ne correspond à toutes ces demandes à la fois.")
  String emptyExplanation();

  @Message("Retirer un filtre\u00a0:")
  String emptyFilters();

  @Message("Chercher les mêmes mots dans toute l’archive")
  String emptyWithoutFilters();

  @Message(
      "Essayer moins de mots, ou un autre mot\u00a0: tous doivent se trouver dans l’article. Les accents et les majuscules ne comptent pas.")
  String emptyWords();

  @Message("Chercher «\u00a0{words}\u00a0» parmi les acteurs")
  String emptyActors(String words);

  @Message("Parcourir toute l’archive")
  String emptyBrowse();

  @Message("Lire le guide de recherche")
  String emptyHelp();

  @Message("L’archive ne contient encore aucun article.")
  String emptyArchive();

  // Timeline

  @Message("{#if unit == 'quotation'}Citations{#else}Articles{/if} au fil du temps")
  String timeline(String unit);

  @Message("Paru")
  String lanePublished();

  @Message("Évoqué")
  String laneMentioned();

  @Message(
      "En haut, quand les articles ont paru\u00a0; en bas, de quels jours ils parlent. Une barre choisit sa période, glisser en choisit plusieurs.")
  String timelineBoth();

  @Message(
      "Une barre mène aux {#if unit == 'quotation'}citations{#else}articles{/if} de sa période.")
  String timelinePublished(String unit);

  @Message("Voir le tableau")
  String timelineTable();

  @Message("Période")
  String columnPeriod();

  @Message("{#if unit == 'quotation'}Citations parues{#else}Articles parus{/if}")
  String columnPublished(String unit);

  @Message("Articles qui en parlent")
  String columnMentioned();

  @Message("{#if unit == 'quotation'}citation parue{#else}article paru{/if}")
  String publishedOne(String unit);

  @Message("{#if unit == 'quotation'}citations parues{#else}articles parus{/if}")
  String publishedSeveral(String unit);

  @Message("article en parle")
  String mentionedOne();

  @Message("articles en parlent")
  String mentionedSeveral();

  @Message("évoqué avant\u00a0: {number}")
  String earlier(String number);

  @Message("évoqué après\u00a0: {number}")
  String later(String number);

  // Article page

  @Message("Repères dans le texte")
  String marks();

  @Message("Ce que dit l’article")
  String margin();

  @Message("Acteurs")
  String actors();

  @Message("pourquoi\u00a0?")
  String why();

  @Message("cet acteur, {name}")
  String whyThisActor(String name);

  @Message("provisoire")
  String provisional();

  @Message("Provisoire\u00a0: absent du référentiel, reconnu par le texte.")
  String provisionalHere();

  @Message("ambigu")
  String ambiguous();

  @Message("Plusieurs acteurs portent ce nom et l’article ne permet pas de trancher")
  String ambiguousWhy();

  @Message(
      "Le nom est incomplet\u00a0: il désigne quelqu’un dans cet article, sans que l’on sache qui. Le lien cherche ce nom dans le texte des articles.")
  String onlyHere();

  @Message("Ce nom peut aussi désigner\u00a0:")
  String couldMean();

  @Message("Voir dans le texte")
  String toThePlace();

  @Message("mention")
  String mention();

  @Message(
      "{#switch code}{#case 'preferred_name'}son nom dans le référentiel{#case 'alias'}un autre nom dans le référentiel{#if detail}, «\u00a0{detail}\u00a0»{/if}{#case 'context'}plusieurs acteurs portent ce nom, l’article désigne celui-ci{#case 'fullest_form'}la forme la plus complète dans l’article{#case 'shorter_form'}forme courte{#if detail} de «\u00a0{detail}\u00a0»{/if}{#case 'acronym'}sigle{#if detail} de «\u00a0{detail}\u00a0»{/if}{#case 'office'}fonction exercée à cette date{#if detail}, «\u00a0{detail}\u00a0»{/if}{#case 'other_article'}forme expliquée par un autre article{#if detail}, «\u00a0{detail}\u00a0»{/if}{#else}autre règle ({code}){/switch}")
  String reason(String code, String detail);

  @Message(
      "{#switch code}"
          + "{#case 'preferredName'}c’est son nom usuel"
          + "{#case 'namedElsewhere'}nommé ailleurs dans l’article"
          + "{#case 'kind'}{#if value == 'person'}le texte parle d’une personne{#else if value == 'organisation'}le texte parle d’une organisation{#else}le texte parle d’un lieu{/if}"
          + "{#case 'office'}sa fonction est dite à côté du nom"
          + "{#case 'inOffice'}en fonction ce jour-là, depuis le {value}"
          + "{#case 'coActor'}nommé avec {value}"
          + "{#case 'word'}l’article dit «\u00a0{value}…\u00a0», comme sa description"
          + "{#case 'sex'}{#if value == 'female'}le texte parle d’une femme{#else}le texte parle d’un homme{/if}"
          + "{#case 'nearest'}c’est le plus proche dans le texte"
          + "{#case 'form'}forme courte de «\u00a0{value}\u00a0»"
          + "{#case 'notYet'}pas encore connu ce jour-là"
          + "{#case 'goneSince'}disparu depuis le {value}"
          + "{#else}{code} {value}{/switch}")
  String evidence(String code, String value);

  @Message("Dates évoquées")
  String dates();

  @Message("échéance")
  String due();

  @Message(
      "le jour de la semaine ne correspond pas\u00a0: le {day} était un {weekday}, et le quantième l’emporte")
  String weekdayMismatch(String day, String weekday);

  @Message("ce jour n’existe pas\u00a0: seul le mois est retenu")
  String noSuchDay();

  @Message("non résolu\u00a0: l’article n’a pas de date de publication")
  String unresolvedUndated();

  @Message("non résolu\u00a0: l’article ne permet pas de savoir de quel jour il s’agit")
  String unresolvedWhy();

  @Message("depuis le {day}")
  String sinceDay(String day);

  @Message("car publié le {day}")
  String becausePublished(String day);

  @Message("compté depuis «\u00a0{days}\u00a0»")
  String countedFrom(String days);

  @Message(
      "{#switch direction}{#case 'past'}et la phrase est au passé{#case 'future'}et la phrase est au futur{#else}{/switch}")
  String direction(String direction);

  @Message(
      "{#switch code}{#case 'day'}au jour près{#case 'week'}à la semaine près{#case 'month'}au mois près"
          + "{#case 'quarter'}au trimestre près{#case 'season'}à la saison près{#case 'year'}à l’année près"
          + "{#case 'decade'}à la décennie près{#case 'century'}au siècle près{#else}{code}{/switch}")
  String precision(String code);

  @Message(
      "{#switch doubt}{#case 'likely'}probable{#case 'uncertain'}incertain{#else}{doubt}{/switch}")
  String doubt(String doubt);

  @Message("Confiance de l’analyse\u00a0: {percent}")
  String confidence(String percent);

  @Message("Qui a dit quoi")
  String quotations();

  @Message("propos rapportés")
  String indirect();

  @Message("sans auteur nommé")
  String noSpeaker();

  @Message("Citation de {name}")
  String quotedBy(String name);

  @Message("Citation")
  String quoted();

  @Message("toutes ses citations")
  String allTheirs();

  @Message("Sujets")
  String topics();

  /** Beside a topic that the article is filed under. */
  @Message("principal")
  String leadingTopic();

  @Message("L’un des sujets principaux de l’article.")
  String leadingTopicWhy();

  @Message("Provenance")
  String provenance();

  @Message("Source")
  String source();

  @Message("Date de parution")
  String publicationDate();

  @Message("Auteurs")
  String authors();

  @Message("Publié le {day}")
  String publishedOn(String day);

  @Message(
      "{#switch origin}{#case 'metadata'}d’après les métadonnées{#case 'feed'}d’après le fil d’actualité"
          + "{#case 'url'}d’après l’adresse de l’article{#case 'text'}d’après le texte de l’article"
          + "{#else}d’origine inconnue{/switch}")
  String dateOrigin(String origin);

  @Message(
      "{#switch level}{#case 'high'}fiabilité haute{#case 'medium'}fiabilité moyenne{#else}fiabilité basse{/switch}")
  String reliability(String level);

  @Message("Crédit")
  String credits();

  @Message("À noter")
  String remarks();

  @Message(
      "{#switch code}{#case 'charsetMismatch'}L’encodage annoncé n’était pas le bon\u00a0: le texte a été lu autrement."
          + "{#case 'controlCharacters'}Des caractères illisibles ont été remplacés."
          + "{#case 'loneSurrogate'}Un caractère incomplet a été remplacé."
          + "{#case 'mojibakeRepaired'}Des lettres accentuées étaient mal codées\u00a0: elles ont été rétablies."
          + "{#case 'unbalancedQuote'}Un guillemet n’est pas fermé, ou n’est pas ouvert."
          + "{#case 'readAlso'}Le texte contient un renvoi vers un autre article."
          + "{#case 'caption'}Le texte contient une légende d’image."
          + "{#case 'foreignParagraph'}Un passage n’est pas en français\u00a0: il n’est pas analysé."
          + "{#case 'unreadableDate'}Une date donnée avec l’article n’a pas pu être lue."
          + "{#case 'implausibleDate'}Une date de publication invraisemblable n’a pas été retenue\u00a0: {value}."
          + "{#case 'publicationDateMismatch'}L’adresse de l’article donne une autre date\u00a0: {value}."
          + "{#case 'analysisFailed'}Le texte n’a pas pu être analysé."
          + "{#else}Autre remarque\u00a0: {code}{/switch}")
  String remark(String code, String value);

  @Message("non indiquée")
  String unknownSource();

  @Message("Lire l’original")
  String original();

  @Message(
      "Le texte de cet article n’est pas en français ({language})\u00a0: ses acteurs, ses dates et ses citations ne sont pas relevés.")
  String notFrench(String language);

  @Message("L’archive ne contient pas le texte de cet article.")
  String noBody();

  // Actor page

  @Message(
      "{#switch kind}{#case 'person'}Personne{#case 'organisation'}Organisation{#case 'place'}Lieu{#else}Acteur{/switch}")
  String actorKind(String kind);

  @Message("Aussi nommé")
  String aliases();

  @Message("Voir tous les articles ({number})")
  String allArticles(String number);

  @Message("Aucun article de l’archive ne le nomme encore.")
  String noArticleNames();

  @Message(
      "{#switch kind}{#case 'person'}Naissance{#case 'organisation'}Fondation{#else}Création{/switch}")
  String beginning(String kind);

  @Message("{#switch kind}{#case 'person'}Mort{#case 'organisation'}Dissolution{#else}Fin{/switch}")
  String end(String kind);

  @Message("Référentiel")
  String register();

  @Message(
      "{#switch code}{#case 'shipped'}connu du référentiel{#case 'imported'}ajouté au référentiel de ce site{#else}acteur provisoire{/switch}")
  String origin(String code);

  @Message(
      "Rencontré dans des articles, absent du référentiel. Deux homonymes peuvent s’y confondre.")
  String provisionalWhy();

  @Message("nom partagé")
  String sharedName();

  @Message("Ce nom est aussi un mot courant ou celui d’autres acteurs")
  String sharedNameWhy();

  @Message("Fonctions au fil du temps")
  String roles();

  @Message("D’après le référentiel")
  String officesKnown();

  @Message("Telles que les articles les disent")
  String rolesWorded();

  @Message(
      "{#switch kind}{#case 'person'}Avec qui{#case 'organisation'}Avec quelles organisations{#case 'place'}Où{#case 'topic'}À quel propos{#else}{kind}{/switch}")
  String company(String kind);

  @Message("Plus souvent ensemble que le hasard ne le voudrait")
  String beyondChance();

  @Message(
      "{#if count < 2}{number} autre, sans que cela surprenne{#else}{number} autres, sans que cela surprenne{/if}")
  String alsoTogether(int count, String number);

  @Message("dont")
  String amongThem();

  @Message("Les plus inattendus d’abord")
  String unexpectedFirst();

  @Message("au lieu de {number}")
  String insteadOf(String number);

  @Message("articles où les deux se trouvent")
  String sharedArticles();

  @Message("{#switch name}{#case 'by'}Ses propos{#else}Ce qu’on en dit{/switch}")
  String said(String name);

  @Message(
      "{#switch name}{#case 'by'}Tous ses propos ({number}){#else}Tout ce qu’on en dit ({number}){/switch}")
  String allSaid(String name, String number);

  @Message("Articles les plus récents")
  String newestArticles();

  @Message("Chercher tous les articles avec {name}")
  String searchWith(String name);

  // Who said what

  @Message("{#if count < 2}{number} citation{#else}{number} citations{/if}")
  String quotationCount(long count, String number);

  @Message("Aucune citation")
  String noQuotation();

  @Message("Les mots de la citation")
  String wordsInside();

  @Message("Dits par")
  String saidBy();

  @Message("Au sujet de")
  String saidAbout();

  @Message("Chercher dans les citations")
  String findQuotations();

  @Message("Le nom entier d’une personne, d’une organisation ou d’un lieu.")
  String speakerHint();

  @Message("{#if value == 'true'}entre guillemets{#else}propos rapportés{/if}")
  String direct(String value);

  @Message("Exporter")
  String export();

  @Message(
      "{#if format == 'csv'}CSV, pour un tableur{#else if format == 'ris'}RIS, pour un logiciel"
          + " de bibliographie{#else if format == 'bibtex'}BibTeX, pour LaTeX{#else}NDJSON, pour"
          + " un programme{/if}")
  String exportFormat(String format);

  @Message("Flux")
  String feed();

  @Message("les nouveaux articles de cette recherche, pour un lecteur de flux (Atom)")
  String feedOf();

  @Message("Dans l’article")
  String inTheArticle();

  @Message("ses citations")
  String theirQuotations();

  @Message("Citations de {name}")
  String quotationsOf(String name);

  @Message("au sujet de")
  String aboutWhom();

  @Message("Archive d’exemple\u00a0: ces citations sont fictives.")
  String fictionalQuotations();

  @Message("Aucune citation ne répond à tout cela à la fois.")
  String noQuotationExplanation();

  @Message("L’archive ne contient pas encore de citation.")
  String noQuotationsYet();

  @Message("Essayez d’autres mots\u00a0: ce sont ceux de la citation même, pas ceux de l’article.")
  String otherWordsInside();

  @Message("Voir toutes les citations")
  String allQuotations();

  @Message("Chercher «\u00a0{words}\u00a0» dans les articles")
  String wordsInArticles(String words);

  // Actors page

  @Message("Trouver un acteur")
  String actorsTitle();

  @Message("Nom d’une personne, d’une organisation ou d’un lieu")
  String actorsField();

  @Message("Trouver")
  String actorsButton();

  @Message(
      "Le début d’un nom suffit, dans n’importe quel ordre. Les accents, les majuscules et les sigles développés sont compris\u00a0: «\u00a0macron emm\u00a0», «\u00a0elysee\u00a0».")
  String actorsHint();

  @Message("Genre")
  String kind();

  @Message("Tous")
  String allKinds();

  @Message("{#if count < 2}{number} acteur{#else}{number} acteurs{/if}")
  String actorsFound(int count, String number);

  @Message("Aucun acteur")
  String noActor();

  @Message("Aucun nom, aucun autre nom connu ne commence ainsi.")
  String noActorExplanation();

  @Message("Chercher «\u00a0{words}\u00a0» dans le texte des articles")
  String searchWords(String words);

  @Message("Les plus nommés dans l’archive")
  String mostNamed();

  @Message("articles")
  String articlesWord();

  // Problems

  @Message("Page introuvable")
  String missingTitle();

  @Message(
      "Cette adresse ne mène à aucun article, acteur ou sujet de l’archive. Il a pu être retiré, ou l’adresse est incomplète.")
  String missingText();

  @Message("Cette recherche ne peut pas être faite")
  String badTitle();

  @Message(
      "Une partie de l’adresse n’est pas comprise. Vérifiez-la, ou reprenez la recherche depuis le début.")
  String badText();

  @Message("«\u00a0{value}\u00a0» ne convient pas pour «\u00a0{parameter}\u00a0».")
  String badField(String value, String parameter);

  @Message(
      "{#switch name}{#case 'from'}Écrivez une année, un mois ou un jour\u00a0: 2020, 2020-08 ou 2020-08-03. Le début doit précéder la fin."
          + "{#case 'to'}Écrivez une année, un mois ou un jour\u00a0: 2020, 2020-08 ou 2020-08-03. Le début doit précéder la fin."
          + "{#case 'mentionedFrom'}Écrivez une année, un mois ou un jour\u00a0: 2020, 2020-08 ou 2020-08-03. Le début doit précéder la fin."
          + "{#case 'mentionedTo'}Écrivez une année, un mois ou un jour\u00a0: 2020, 2020-08 ou 2020-08-03. Le début doit précéder la fin."
          + "{#case 'mentionedPrecision'}Écrivez day, week, month, quarter, season, year, decade ou any."
          + "{#case 'size'}Demandez de 0 à 100 résultats par page."
          + "{#case 'sort'}Choisissez la pertinence, les plus récents, les plus anciens ou les plus cités."
          + "{#case 'after'}Cette suite n’existe plus\u00a0: reprenez depuis le début des résultats."
          + "{#case 'q'}Raccourcissez la recherche."
          + "{#case 'authorMode'}Choisissez «\u00a0tous\u00a0» ou «\u00a0au moins un\u00a0».{#case 'personMode'}Choisissez «\u00a0toutes\u00a0» ou «\u00a0au moins une\u00a0».{#case 'organisationMode'}Choisissez «\u00a0toutes\u00a0» ou «\u00a0au moins une\u00a0»."
          + "{#case 'placeMode'}Choisissez «\u00a0tous\u00a0» ou «\u00a0au moins un\u00a0».{#case 'topicMode'}Choisissez «\u00a0tous\u00a0» ou «\u00a0au moins un\u00a0»."
          + "{#case 'aboutMode'}Choisissez «\u00a0tous\u00a0» ou «\u00a0au moins un\u00a0»."
          + "{#case 'speaker'}Aucun acteur de l’archive ne porte ce nom. Écrivez-le en entier, ou cherchez-le parmi les acteurs."
          + "{#case 'about'}Aucun acteur de l’archive ne porte ce nom. Écrivez-le en entier, ou cherchez-le parmi les acteurs."
          + "{#case 'direct'}Choisissez les citations entre guillemets ou les propos rapportés.{#case 'format'}Choisissez csv ou ndjson.{#case 'kind'}Choisissez une personne, une organisation ou un lieu."
          + "{#else}Choisissez une valeur de la liste «\u00a0Affiner\u00a0».{/switch}")
  String badFieldFix(String name);

  @Message("Chercher sans cela")
  String withoutField();

  @Message("L’archive ne répond pas")
  String unavailableTitle();

  @Message(
      "Ce n’est pas votre recherche. L’archive est en cours de démarrage ou très occupée\u00a0; réessayez dans un instant. Rien n’est perdu.")
  String unavailableText();

  @Message("Réessayer")
  String retry();

  @Message("Revenir à la recherche")
  String backToSearch();

  // Help

  @Message("Guide de recherche")
  String helpTitle();

  @Message(
      "Chaque page de résultats a sa propre adresse\u00a0: on peut la garder, l’envoyer, y revenir.")
  String helpIntro();

  @Message("Les mots")
  String helpWords();

  @Message(
      "Tous les mots doivent se trouver dans l’article, dans n’importe quel ordre. Les accents, les majuscules et les apostrophes ne comptent pas, et le pluriel trouve le singulier.")
  String helpWordsText();

  @Message("accord emploi")
  String helpWordsExample();

  @Message("L’expression exacte")
  String helpPhrase();

  @Message(
      "Entre guillemets, les mots doivent se suivre. Les guillemets français et anglais conviennent.")
  String helpPhraseText();

  @Message("«\u00a0tribunal de commerce\u00a0»")
  String helpPhraseExample();

  @Message("Ou, sauf")
  String helpOperators();

  @Message(
      "En capitales entre deux mots, OU accepte l’un ou l’autre. SAUF, ou le signe moins devant un mot, écarte les articles qui le contiennent.")
  String helpOperatorsText();

  @Message("bac grève OU panne")
  String helpOperatorsExample();

  @Message("Affiner")
  String helpFacets();

  @Message(
      "À côté des résultats, cochez des personnes, des organisations, des lieux, des sujets, des sources ou des rubriques. Plusieurs valeurs d’une même liste élargissent le choix\u00a0; des listes différentes le resserrent. Pour les personnes, les organisations, les lieux et les sujets, «\u00a0tous\u00a0» demande que l’article les ait tous à la fois. Le signe − à côté d’une valeur écarte les articles qui l’ont. Dans une longue liste, le champ trouve une valeur par le début de son nom. Le nombre dit combien d’articles chaque valeur donnerait.")
  String helpFacetsText();

  @Message("Paru, et évoqué")
  String helpDates();

  @Message(
      "Un article paraît un jour et parle d’autres jours. Au-dessus de la ligne du temps, les dates de parution\u00a0; au-dessous, les jours dont les articles parlent, même écrits «\u00a0dimanche dernier\u00a0» ou «\u00a0dans deux mois\u00a0». Une barre, plusieurs que l’on traverse d’un trait de souris, ou les champs «\u00a0Période\u00a0» choisissent une année, un mois ou un jour. Un jour trouve les articles qui le nomment, ou sa semaine\u00a0; un lien ajoute ceux qui ne nomment que son mois ou son année.")
  String helpDatesText();

  @Message("Ce qui est évoqué en septembre 2020")
  String helpDatesExample();

  @Message("Lire un article")
  String helpArticle();

  @Message(
      "Les personnes, les organisations, les lieux, les dates et les citations sont soulignés chacun à sa manière\u00a0; on peut masquer ces repères. La marge les réunit, avec les fonctions de chacun, les échéances et les mots qui ont fait reconnaître un sujet. Ouvert depuis une liste, un article mène au suivant et au précédent, aussi par les touches j et k\u00a0; u revient à la liste. «\u00a0Citer cet article\u00a0» donne la référence, aussi pour un logiciel de bibliographie.")
  String helpArticleText();

  @Message("Suivre un acteur")
  String helpActors();

  @Message(
      "Chaque personne, organisation ou lieu a sa page\u00a0: ses noms, ses fonctions au fil du temps avec l’article qui les dit, les articles qui le nomment, avec qui, où, à quel propos, ce qu’il dit et ce qu’on en dit. «\u00a012 au lieu de 2\u00a0» compte les articles où les deux se trouvent, et ceux que le hasard donnerait. Un acteur provisoire n’est pas encore dans le référentiel. Dans un article, «\u00a0pourquoi\u00a0?\u00a0» dit ce qui a fait reconnaître chacun.")
  String helpActorsText();

  @Message("Trouver un acteur par son nom")
  String helpActorsLink();

  @Message("Ce qu’il faut vérifier")
  String helpCare();

  @Message(
      "Acteurs, dates, citations et sujets sont relevés automatiquement et peuvent être faux. Chaque relevé renvoie au texte\u00a0: c’est le texte qui fait foi.")
  String helpCareText();

  // Search and reading, step by step

  @Message("sauf")
  String except();

  @Message("Exclure")
  String exclude();

  @Message("Vouliez-vous dire\u00a0:")
  String didYouMean();

  @Message("{#if other == 'compact'}Liste serrée{#else}Liste aérée{/if}")
  String density(String other);

  @Message("Sans le filtre")
  String emptyFilter();

  @Message("\u00a0: {#if count < 2}{number} article{#else}{number} articles{/if}")
  String emptyFinds(long count, String number);

  @Message("Comment chercher")
  String syntax();

  @Message("accord emploi")
  String syntaxWords();

  @Message("les deux mots, à toutes leurs formes")
  String syntaxWordsText();

  @Message("«\u00a0tribunal de commerce\u00a0»")
  String syntaxPhrase();

  @Message("cette suite de mots")
  String syntaxPhraseText();

  @Message("bac grève OU panne")
  String syntaxOr();

  @Message("l’un ou l’autre")
  String syntaxOrText();

  @Message("accord SAUF pêche")
  String syntaxNot();

  @Message("sans ce mot")
  String syntaxNotText();

  @Message("titre:accord")
  String syntaxField();

  @Message("dans le titre\u00a0; aussi auteur:, personne:, lieu:, dit-par:")
  String syntaxFieldText();

  @Message("mention:2020-09")
  String syntaxDay();

  @Message("qui parle de ces jours\u00a0; date: pour le jour de parution")
  String syntaxDayText();

  @Message("accord PRES5 emploi")
  String syntaxNear();

  @Message("à cinq mots l’un de l’autre au plus")
  String syntaxNearText();

  @Message("chalut*")
  String syntaxBeginning();

  @Message("tous les mots qui commencent ainsi")
  String syntaxBeginningText();

  @Message("Suggestions")
  String completions();

  @Message(
      "{#switch kind}{#case 'words'}Mots{#case 'actor'}Acteurs{#case 'topic'}Sujets{#else}Sources{/switch}")
  String completionsOf(String kind);

  @Message(
      "{#if count == 0}Aucune suggestion{#else if count == 1}1 suggestion\u00a0: flèche bas pour la choisir{#else}{count} suggestions\u00a0: flèches haut et bas pour choisir{/if}")
  String completionsTold(int count);

  @Message(
      "Au clavier\u00a0: / pour chercher, j et k pour l’article suivant ou précédent, u pour revenir à la liste.")
  String keysHint();

  @Message("Désactiver ces touches")
  String keysOff();

  @Message("Activer les touches de navigation")
  String keysOnAgain();

  @Message("Liste de résultats")
  String resultList();

  @Message("Résultats")
  String backToList();

  @Message("Précédent")
  String previousArticle();

  @Message("Suivant")
  String nextArticle();

  @Message(
      "{#switch unit}{#case 'week'}1 sem.{#case 'month'}1 mois{#case 'year'}1 an{#case 'decade'}10 ans{#case 'century'}100 ans{#else}1000 ans{/switch}")
  String span(String unit);

  @Message("Citer cet article")
  String cite();

  @Message("«\u00a0{title}\u00a0»")
  String citedTitle(String title);

  @Message("(consulté le {day})")
  String consulted(String day);

  @Message("Articles proches")
  String similar();

  @Message("En commun\u00a0:")
  String inCommon();
}
