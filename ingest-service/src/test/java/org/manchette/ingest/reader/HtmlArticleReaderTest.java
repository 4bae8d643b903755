package org.manchette.ingest.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.manchette.ingest.reader.ReaderTests.utf8;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.manchette.ingest.RefusedException;

class HtmlArticleReaderTest {

  private static final String PARAGRAPHS =
      """
      <p>La passerelle du canal sera fermée à partir de lundi, a annoncé mardi la commune de Brévilliers.</p>
      <p>Les travaux doivent durer six semaines, et coûteront près de trois cent mille euros à la ville.</p>
      <p>« Nous avons attendu la fin de la saison », a expliqué l’adjointe aux travaux, Mme Roche.</p>
      """;

  private final HtmlArticleReader reader = new HtmlArticleReader(ReaderTests.LIMITS);

  private SubmittedArticle read(String html) {
    return reader.read(utf8(html), SubmittedBeside.NOTHING);
  }

  @Test
  void believesJsonLdFirst() {
    SubmittedArticle article =
        read(
            """
            <html><head><title>Autre</title><meta property="og:title" content="Autre">
            <link rel="canonical" href="https://a.example/passerelle">
            <script type="application/ld+json">{"@context":"https://schema.org","@graph":[
              {"@type":"WebSite","name":"Le Canal"},
              {"@type":["NewsArticle"],"headline":"La passerelle &amp; le canal","datePublished":"2020-08-03T10:00:00+02:00",
               "author":[{"@type":"Person","name":"Anne Roux"}],"publisher":{"name":"Le Canal"},"articleSection":["Local"],
               "description":"Six semaines."}]}</script></head>
            <body><article><h1>La passerelle</h1>%s</article></body></html>
            """
                .formatted(PARAGRAPHS));
    assertThat(article.headline()).isEqualTo("La passerelle & le canal");
    assertThat(article.published().day()).isEqualTo(LocalDate.of(2020, 8, 3));
    assertThat(article.authors()).containsExactly("Anne Roux");
    assertThat(article.publisher()).isEqualTo("Le Canal");
    assertThat(article.section()).isEqualTo("Local");
    assertThat(article.description()).isEqualTo("Six semaines.");
    assertThat(article.url()).isEqualTo("https://a.example/passerelle");
    assertThat(article.articleBody().lines()).hasSize(3);
  }

  @Test
  void takesALongBodyFromJsonLdWithoutItsMarkup() {
    String body = "Le texte complet de l’article. ".repeat(12);
    SubmittedArticle article =
        read(
            "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"articleBody\":\"<p>"
                + body
                + "</p><p>Fin.</p>\"}</script><p>Aperçu seulement.</p>");
    assertThat(article.articleBody()).isEqualTo(body.strip() + "\nFin.");
  }

  @Test
  void survivesBrokenJsonLd() {
    SubmittedArticle article =
        read("<title>T</title><script type='application/ld+json'>{oops</script>" + PARAGRAPHS);
    assertThat(article.articleBody().lines()).hasSize(3);
  }

  @Test
  void readsOpenGraphAndTime() {
    SubmittedArticle article =
        read(
            """
            <head><meta property="og:title" content="La passerelle ferme - Le Canal">
            <meta property="og:site_name" content="Le Canal"><meta name="author" content="Anne Roux">
            <meta property="og:url" content="https://a.example/x"></head>
            <body><main><time datetime="2020-08-03T10:00">lundi</time>%s</main></body>
            """
                .formatted(PARAGRAPHS));
    assertThat(article.headline()).isEqualTo("La passerelle ferme");
    assertThat(article.publisher()).isEqualTo("Le Canal");
    assertThat(article.published().day()).isEqualTo(LocalDate.of(2020, 8, 3));
    assertThat(article.url()).isEqualTo("https://a.example/x");
  }

  @Test
  void takesTheDayFromTheUrlLast() {
    SubmittedArticle article =
        read("<link rel=canonical href='https://a.example/2020/08/03/x'>" + PARAGRAPHS);
    assertThat(article.published().day()).isEqualTo(LocalDate.of(2020, 8, 3));
    assertThat(article.published().origin()).isEqualTo(PublicationOrigin.URL);
  }

  @Test
  void believesNoDateOfChangeOrCreation() {
    SubmittedArticle article =
        read(
            "<meta property='article:modified_time' content='2021-01-01'>"
                + "<meta name='dcterms.created' content='2021-01-02'>"
                + "<meta http-equiv='last-modified' content='2021-01-03'>"
                + "<script type='application/ld+json'>{\"@type\":\"NewsArticle\","
                + "\"dateModified\":\"2021-01-04\",\"dateCreated\":\"2021-01-05\"}</script>"
                + "<article><time itemprop=dateModified datetime='2021-01-06'>hier</time>"
                + "<time class=updated datetime='2021-01-07'>hier</time>"
                + PARAGRAPHS
                + "</article><footer><p>© Le Canal 2021</p></footer>");
    assertThat(article.published()).isEqualTo(Publication.UNKNOWN);
  }

  @Test
  void readsTheLineBelowTheTitleLast() {
    String page =
        "<article><h1>La passerelle ferme</h1><p>Par Anne Roux</p>"
            + "<p class=dates>Publié le 3 août 2020 à 10h12 - Mis à jour le 5 août 2020</p>"
            + PARAGRAPHS
            + "</article><div><p>Publié le 1er janvier 2019</p></div>";
    SubmittedArticle article = read(page);
    assertThat(article.published())
        .isEqualTo(new Publication(LocalDate.of(2020, 8, 3), PublicationOrigin.TEXT, 0.7));
    assertThat(article.articleBody()).doesNotContain("Publié le");
    SubmittedArticle dated = read("<link rel=canonical href='https://a.example/20200802'>" + page);
    assertThat(dated.published().origin()).isEqualTo(PublicationOrigin.URL);
  }

  @Test
  void goesOnAfterAnImplausibleDate() {
    SubmittedArticle article =
        read(
            "<meta property='article:published_time' content='1970-01-01T00:00:00Z'>"
                + "<meta name=date content='0000-00-00'><meta name=dc.date content='9999-12-31'>"
                + "<article><time datetime='2020-08-03'>lundi</time>"
                + PARAGRAPHS
                + "</article>");
    assertThat(article.published())
        .isEqualTo(new Publication(LocalDate.of(2020, 8, 3), PublicationOrigin.METADATA, 0.95));
    assertThat(article.warnings())
        .containsExactly(
            "implausibleDate@0000-00-00",
            "implausibleDate@1970-01-01",
            "implausibleDate@9999-12-31");
  }

  @Test
  void leavesOutWhatSurroundsTheArticle() {
    SubmittedArticle article =
        read(
            """
            <body><div class="cookie-banner"><p>Nous utilisons des cookies pour mesurer l’audience de ce site, et vous pouvez refuser.</p></div>
            <nav><ul><li><a href=/>Accueil</a></li><li><a href=/m>Monde</a></li></ul></nav>
            <div class="page"><div class="content"><h1>La passerelle</h1>
            <figure><img src=x><figcaption>La passerelle du canal, photographiée avant les travaux de l’été.</figcaption></figure>
            %s<p>Lire aussi : <a href=/y>Le canal à sec, une histoire qui recommence tous les ans</a></p>
            <p><a href=/z>Notre dossier sur les canaux, leurs ponts et leurs passerelles fermées</a></p>
            <div class="related"><p>Sur le même sujet, notre enquête de l’an dernier sur les ponts de la région.</p></div>
            </div></div>
            <footer><p>Mentions légales, conditions générales, politique de confidentialité et plan du site.</p></footer></body>
            """
                .formatted(PARAGRAPHS));
    assertThat(article.headline()).isEqualTo("La passerelle");
    assertThat(article.articleBody().lines())
        .hasSize(3)
        .allSatisfy(line ->
            assertThat(line).doesNotContainIgnoringCase("cookies", "lire aussi", "mentions"));
  }

  @Test
  void neverTakesMarkupOrScript() {
    SubmittedArticle article =
        read(
            """
            <title><script>alert(0)</script></title><body onload="alert(1)"><article>
            <p>Le texte commence ici, <script>alert(2)</script><b onclick="alert(3)">se poursuit</b> et s’achève là.</p>
            <style>p { color: red }</style><template><p>Jamais vu</p></template></article>
            <script type="application/ld+json">{"@type":"NewsArticle","headline":"<img src=x onerror=alert(4)>Titre",
            "author":"<b>Anne</b>"}</script>
            """);
    assertThat(article.articleBody())
        .isEqualTo("Le texte commence ici, se poursuit et s’achève là.");
    assertThat(article.headline()).isEqualTo("Titre");
    assertThat(article.authors()).containsExactly("Anne");
  }

  @Test
  void splitsAtLineBreaks() {
    assertThat(
            read("<div>"
                    + "Un texte assez long pour être celui de l’article.<br><br>Sa suite est ici.</div>")
                .articleBody())
        .isEqualTo("Un texte assez long pour être celui de l’article.\nSa suite est ici.");
  }

  @Test
  void doesNotRepeatTheBeginningAsDescription() {
    SubmittedArticle article =
        read(
            "<meta name=description content='La passerelle du canal sera fermée à partir de lundi...'>"
                + PARAGRAPHS);
    assertThat(article.description()).isNull();
  }

  @Test
  void ignoresMetadataThatIsNoUse() {
    SubmittedArticle article =
        read(
            "<link rel=canonical href='javascript:alert(1)'><meta name=author content='https://social.example/anne'>"
                + "<meta property=article:published_time content='hier'>"
                + PARAGRAPHS);
    assertThat(article.url()).isNull();
    assertThat(article.authors()).isEmpty();
    assertThat(article.published().day()).isNull();
    assertThat(article.warnings()).containsExactly("unreadableDate");
  }

  @Test
  void refusesAPageWithoutText() {
    assertThatThrownBy(() -> read("<title>Rien</title><nav>Accueil</nav><script>x()</script>"))
        .isInstanceOf(RefusedException.class)
        .hasMessageContaining("no text");
  }

  @Test
  void staysUprightOnDeepNesting() {
    assertThat(read("<div>".repeat(20_000) + PARAGRAPHS).articleBody()).contains("passerelle");
  }
}
