package org.manchette.ingest.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DeclaredCharsetTest {

  private static final String ARTICLE =
      """
      <html><head>META<title>L’été à l’œil</title></head><body><article><h1>L’été à l’œil</h1>\
      <p>« Où va-t-on&nbsp;? » demande l’élève, qui a payé 5 € à l’hôtel de l’île et n’a pas reçu \
      sa clé. Le maire, déjà las, répond qu’il n’a pas été prévenu à temps.</p></article></html>\
      """;

  private static final String META = "<meta charset=CHARSET>";
  private static final String HTTP_EQUIV =
      "<meta http-equiv=Content-Type content='text/html; charset=CHARSET'>";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          utf-8      | <meta charset=iso-8859-1> | utf-8
                     | <meta charset=iso-8859-1> | iso-8859-1
                     | <META HTTP-EQUIV=x content='text/html; charset=Latin1'> | Latin1
                     | <?xml version='1.0' encoding='ISO-8859-15'?><meta charset=utf-8> | ISO-8859-15
                     | <meta charset="utf-16le"> |
                     | <p>charset=x</p>          |
          """)
  void prefersTheHeader(@Nullable String header, String page, @Nullable String declared) {
    byte[] bytes = page.getBytes(StandardCharsets.US_ASCII);

    assertThat(DeclaredCharset.of(bytes, header)).isEqualTo(declared);
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "windows-1252", "ISO-8859-15"})
  void pagesAreReadWhateverTheyDeclare(String charset) {
    HtmlArticleReader reader = new HtmlArticleReader(ReaderTests.LIMITS);
    for (String declared : new String[] {"utf-8", "iso-8859-1", "windows-1252", "x-unknown"}) {
      for (String form : new String[] {META, HTTP_EQUIV, ""}) {
        String page = ARTICLE.replace("META", form.replace("CHARSET", declared));
        // ISO-8859-15 has no typographic apostrophe.
        String written = charset.startsWith("ISO") ? page.replace('’', '\'') : page;
        SubmittedArticle article =
            reader.read(
                written.getBytes(Charset.forName(charset)),
                new SubmittedBeside(null, null, null, form.isEmpty() ? declared : null));
        assertThat(article.headline()).isIn("L'été à l'œil", "L’été à l’œil");
        assertThat(article.articleBody()).contains("payé 5 € à l", "déjà las");
      }
    }
  }
}
