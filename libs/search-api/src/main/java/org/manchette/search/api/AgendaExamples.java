package org.manchette.search.api;

/** Examples of agendas for the OpenAPI document. */
final class AgendaExamples {

  static final String AGENDA =
      """
      {"from":"2021-09-01","to":"2021-09-30","total":{"value":1,"exact":true},"hits":[\
      {"id":"0f3c9a.0000","day":"2021-09-15","from":"2021-09-15","to":"2021-09-15",\
      "precision":"day","relation":"on","expression":"le 15 septembre",\
      "sentence":{"field":"sentence","parts":[\
      {"text":"Le procès s’ouvrira le 15 septembre à Brest.","match":false}]},\
      "start":20,"end":35,"mentions":2,"confidence":0.95,"flags":[],\
      "article":{"id":"0f3c9a","headline":"Un procès très attendu","datePublished":"2021-05-06",\
      "source":"Le Littoral","url":"https://littoral.example/proces"},\
      "actors":[{"id":"place:brest","kind":"place","name":"Brest","nameEn":null}],\
      "topics":[{"id":"medtop:02000000","kind":"topic","name":"Police et justice",\
      "nameEn":"crime, law and justice"}],\
      "fictional":false}],\
      "facets":[{"name":"precision","values":[{"value":"day","label":"day","labelEn":null,"count":1,\
      "selected":false,"broader":null}],"others":0,"excluded":[]}],\
      "due":{"interval":"day","buckets":[{"from":"2021-09-15","to":"2021-09-15","count":1}],\
      "undated":0},"previous":"2021-06-01","following":null,"next":null,"notes":[],"tookMillis":4}\
      """;

  private AgendaExamples() {}
}
