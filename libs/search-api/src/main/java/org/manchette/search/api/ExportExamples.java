package org.manchette.search.api;

/** Examples of exports for the OpenAPI document. */
final class ExportExamples {

  static final String CSV =
      """
      # export,quotations
      # speaker,person:helene-carpentier
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
      "at":"2026-12-01T09:30:00Z","total":1,"index":"quotations-000001"}
      {"id":"0f3c9a.0000","text":"Nous reprendrons en juin","direct":true,"verb":"promis",\
      "speaker":"person:helene-carpentier","speakerName":"Hélène Carpentier",\
      "speakerWords":"Hélène Carpentier","about":[],"aboutNames":[],"articleId":"0f3c9a",\
      "headline":"Le bac suspendu","datePublished":"2021-05-06","source":"Le Littoral",\
      "topics":["medtop:04000000"],"topicNames":["Économie"],"field":"text","start":47,"end":71,\
      "confidence":0.9}
      """;

  private ExportExamples() {}
}
