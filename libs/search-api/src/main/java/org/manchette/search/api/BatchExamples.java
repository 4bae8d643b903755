package org.manchette.search.api;

/** Examples of batches for the OpenAPI document. */
final class BatchExamples {

  static final String CSV_IN =
      """
      name,query,from,to
      Hélène Carpentier,,,
      Marks AND Spencer,,,
      ,grève SAUF port,2020,2021
      """;

  static final String TEXT_IN =
      """
      Hélène Carpentier
      Marks AND Spencer
      """;

  static final String JSON_IN =
      """
      ["Hélène Carpentier",{"query":"grève SAUF port","from":"2020"},{"id":"place:vannes"}]\
      """;

  static final String NDJSON =
      """
      {"batch":"names","asked":{"by":["year"]},"at":"2026-12-01T09:30:00Z",\
      "index":"articles-000001","lines":2,"by":"year",\
      "columns":[{"value":"2020","label":"2020","labelEn":null},\
      {"value":"2021","label":"2021","labelEn":null}],"columnsLeft":0}
      {"line":1,"kind":"name","asked":"Hélène Carpentier","status":"ok","note":null,\
      "actor":{"id":"person:helene-carpentier","kind":"person","name":"Hélène Carpentier",\
      "nameEn":null},\
      "candidates":[],"total":12,"exact":true,"counts":{"2020":5,"2021":7},\
      "search":"/api/v1/articles?person=person:helene-carpentier"}
      {"line":2,"kind":"name","asked":"Marks AND Spencer","status":"unknown",\
      "note":"no actor of this name: its words were searched as they stand","actor":null,\
      "candidates":[],"total":0,"exact":true,"counts":{},\
      "search":"/api/v1/articles?q=%C2%AB%20Marks%20AND%20Spencer%20%C2%BB"}
      {"summary":"names","lines":2,"statuses":{"ok":1,"unknown":1},"tookMillis":31}
      """;

  static final String CSV =
      """
      # batch,names
      # by,year
      # at,2026-12-01T09:30:00Z
      # lines,1
      # index,articles-000001
      line,kind,asked,status,note,actor,name,candidates,articles,exact,search,2020,2021
      1,name,Hélène Carpentier,ok,,person:helene-carpentier,Hélène Carpentier,,12,true,\
      /api/v1/articles?person=person:helene-carpentier,5,7
      """;

  private BatchExamples() {}
}
