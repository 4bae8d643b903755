package org.manchette.search.api;

/** Examples of exports and feeds for the OpenAPI document. */
final class ExportExamples {

  static final String CSV =
      """
      # export,quotations
      # speaker,person:helene-carpentier
      # understood,
      # at,2026-12-01T09:30:00Z
      # total,1
      # index,quotations-000001
      id,text,direct,verb,speaker,speakerName,speakerWords,about,aboutNames,articleId,headline,\
      datePublished,source,topics,topicNames,field,start,end,confidence
      0f3c9a.0000,Nous reprendrons en juin,true,promis,person:helene-carpentier,\
      Hélène Carpentier,Hélène Carpentier,,,0f3c9a,Le bac suspendu,2021-05-06,Le Littoral,\
      medtop:04000000,Économie,text,47,71,0.9
      """;

  static final String NDJSON =
      """
      {"export":"quotations","asked":{"speaker":["person:helene-carpentier"]},\
      "understood":"","at":"2026-12-01T09:30:00Z","total":1,"index":"quotations-000001"}
      {"id":"0f3c9a.0000","text":"Nous reprendrons en juin","direct":true,"verb":"promis",\
      "speaker":"person:helene-carpentier","speakerName":"Hélène Carpentier",\
      "speakerWords":"Hélène Carpentier","about":[],"aboutNames":[],"articleId":"0f3c9a",\
      "headline":"Le bac suspendu","datePublished":"2021-05-06","source":"Le Littoral",\
      "topics":["medtop:04000000"],"topicNames":["Économie"],"field":"text","start":47,"end":71,\
      "confidence":0.9}
      """;

  static final String ARTICLES_CSV =
      """
      # export,articles
      # q,le bac
      # understood,le bac
      # at,2026-12-01T09:30:00Z
      # total,1
      # index,articles-000001
      id,url,headline,description,source,section,authors,datePublished,datePublishedOrigin,\
      datePublishedReliability,language,words,persons,personNames,organisations,\
      organisationNames,places,placeNames,topics,topicNames,fictional
      0f3c9a,https://presse.example/bac,Le bac suspendu,Une avarie immobilise le navire.,\
      Le Littoral,Société,Jeanne Le Goff,2021-05-06,metadata,0.95,fr,20,\
      person:helene-carpentier,Hélène Carpentier,organisation:oceade,L’Océade,,,\
      medtop:04000000,Économie,false
      """;

  static final String ARTICLES_NDJSON =
      """
      {"export":"articles","asked":{"q":["le bac"]},"understood":"le bac",\
      "at":"2026-12-01T09:30:00Z","total":1,"index":"articles-000001"}
      {"id":"0f3c9a","url":"https://presse.example/bac","headline":"Le bac suspendu",\
      "description":"Une avarie immobilise le navire.","source":"Le Littoral",\
      "section":"Société","authors":["Jeanne Le Goff"],"datePublished":"2021-05-06",\
      "datePublishedOrigin":"metadata","datePublishedReliability":0.95,"language":"fr",\
      "words":20,"persons":["person:helene-carpentier"],"personNames":["Hélène Carpentier"],\
      "organisations":["organisation:oceade"],"organisationNames":["L’Océade"],"places":[],\
      "placeNames":[],"topics":["medtop:04000000"],"topicNames":["Économie"],\
      "fictional":false}
      """;

  static final String RIS =
      """
      TY  - NEWS
      TI  - Le bac suspendu
      AU  - Jeanne Le Goff
      T2  - Le Littoral
      SE  - Société
      PY  - 2021
      DA  - 2021/05/06
      AB  - Une avarie immobilise le navire.
      UR  - https://presse.example/bac
      KW  - Économie
      KW  - Hélène Carpentier
      KW  - L’Océade
      LA  - fr
      ID  - 0f3c9a
      N1  - Manchette, export: articles | q: le bac | understood: le bac | \
      at: 2026-12-01T09:30:00Z | total: 1 | index: articles-000001
      ER  -\s
      """;

  static final String BIBTEX =
      """
      % Manchette, export: articles
      % q: le bac
      % understood: le bac
      % at: 2026-12-01T09:30:00Z
      % total: 1
      % index: articles-000001

      @article{manchette-0f3c9a,
        title = {{Le bac suspendu}},
        author = {{Jeanne Le Goff}},
        journal = {Le Littoral},
        year = {2021},
        month = may,
        day = {6},
        url = {https://presse.example/bac},
        abstract = {Une avarie immobilise le navire.},
        keywords = {Économie, Hélène Carpentier, L’Océade},
        language = {fr}
      }
      """;

  static final String ATOM =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <feed xmlns="http://www.w3.org/2005/Atom">
        <id>urn:manchette:search:7f83b1657ff1fc53b92dc181</id>
        <title>Manchette – le bac</title>
        <updated>2026-12-01T09:30:00Z</updated>
        <author><name>Manchette</name></author>
        <generator>Manchette</generator>
        <link rel="self" type="application/atom+xml" href="feed?q=le%20bac"/>
        <link rel="alternate" type="text/html" href="https://archive.example/?q=le%20bac"/>
        <entry xml:lang="fr">
          <id>urn:manchette:article:0f3c9a</id>
          <title>Le bac suspendu</title>
          <published>2021-05-06T00:00:00Z</published>
          <updated>2026-12-01T09:30:00Z</updated>
          <author><name>Jeanne Le Goff</name></author>
          <link rel="alternate" type="text/html" href="https://archive.example/articles/0f3c9a"/>
          <link rel="via" href="https://presse.example/bac"/>
          <category term="medtop:04000000" label="Économie"/>
          <summary>Une avarie immobilise le navire.</summary>
        </entry>
      </feed>
      """;

  private ExportExamples() {}
}
